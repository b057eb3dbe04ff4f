package dev.lintel.kontrakt.delivery;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.delivery.kinds.RecordRule.Complaint;
import dev.lintel.kontrakt.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How the fields of a delivered condition go together. */
final class ConditionWhole {
  private static final String NET_PRICE = Words.of(Element.Kind.NET_PRICE);

  private ConditionWhole() {}

  static List<Complaint> complaints(JsonNode condition) {
    List<Complaint> complaints = new ArrayList<>();
    number(condition, complaints);
    Days.inOrder(condition, complaints);
    discounts(condition, complaints);
    if (condition.hasNonNull("quantityUnit") && !condition.hasNonNull("quantityFrom")) {
      complaints.add(new Complaint("quantityFrom", "is missing, since there is a quantityUnit"));
    }
    return complaints;
  }

  private static void number(JsonNode condition, List<Complaint> complaints) {
    Level level = Words.constant(Level.class, condition.path("level").asString());
    String number = condition.hasNonNull("number") ? condition.path("number").asString() : "";
    if (!number.matches(form(level))) {
      complaints.add(new Complaint("number", "must be " + words(level)));
    }
  }

  private static String form(Level level) {
    return switch (level) {
      case SUPPLIER -> "";
      case SUPER_GROUP -> "[0-9]{2}";
      case MAIN_GROUP -> "[0-9]{4}";
      case PRODUCT_GROUP -> "[0-9]{7}";
      case MODULE -> "[1-9][0-9]{0,8}";
      case ITEM -> "[1-9][0-9]{7}";
    };
  }

  private static String words(Level level) {
    return switch (level) {
      case SUPPLIER -> "left out on the level Supplier";
      case SUPER_GROUP -> "a super group of 2 digits, as a text";
      case MAIN_GROUP -> "a main group of 4 digits, as a text";
      case PRODUCT_GROUP -> "a product group of 7 digits, as a text";
      case MODULE -> "a module number";
      case ITEM -> "a NOBB number of 8 digits";
    };
  }

  private static void discounts(JsonNode condition, List<Complaint> complaints) {
    List<JsonNode> discounts = condition.path("discounts").valueStream().toList();
    List<JsonNode> netPrices =
        discounts.stream()
            .filter(each -> each.path("type").asString().equals(NET_PRICE))
            .map(each -> each.path("value"))
            .toList();
    if (!condition.hasNonNull("netPrice")) {
      if (discounts.isEmpty()) {
        complaints.add(new Complaint("discounts", "must have an element, or netPrice be there"));
      }
    } else if (!netPrices.isEmpty() && !same(netPrices.getLast(), condition.path("netPrice"))) {
      complaints.add(
          new Complaint("netPrice", "must be that of the discounts' last NetPrice, or left out"));
    }
    Stream.of(netPrices)
        .flatMap(List::stream)
        .filter(price -> price.decimalValue().signum() < 0)
        .forEach(_ -> complaints.add(new Complaint("discounts", "must have no negative NetPrice")));
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return one.decimalValue().compareTo(other.decimalValue()) == 0;
  }
}
