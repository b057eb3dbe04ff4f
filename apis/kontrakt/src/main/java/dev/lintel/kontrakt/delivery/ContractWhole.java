package dev.lintel.kontrakt.delivery;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.delivery.kinds.RecordRule.Complaint;
import dev.lintel.kontrakt.wire.Discount;
import dev.lintel.kontrakt.wire.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How the fields of a delivered contract and of its conditions go together. */
final class ContractWhole {
  private static final String PURCHASE = Words.of(Purpose.PURCHASE);
  private static final String PERCENT = Words.of(Element.Kind.PERCENT);

  private final String currency;
  private final List<Complaint> complaints = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();

  private ContractWhole(String currency) {
    this.currency = currency;
  }

  static List<Complaint> complaints(JsonNode contract) {
    JsonNode currency = contract.path("currency");
    var whole =
        new ContractWhole(currency.isString() ? currency.asString() : ContractRow.USUAL_CURRENCY);
    Days.inOrder(contract, whole.complaints);
    whole.conditions(contract, "conditions", true);
    whole.conditions(contract, "markUps", false);
    return whole.complaints;
  }

  private void conditions(JsonNode contract, String list, boolean purchase) {
    JsonNode conditions = contract.path(list);
    for (int place = 0; place < conditions.size(); place++) {
      String where = "%s[%d].".formatted(list, place);
      JsonNode condition = conditions.get(place);
      price(condition, where, purchase);
      if (condition.hasNonNull("conditionId")
          && !numbers.add(condition.path("conditionId").asString())) {
        complaints.add(new Complaint(where + "conditionId", "is there twice in the contract"));
      }
      currency(condition, where);
    }
  }

  private void price(JsonNode condition, String where, boolean purchase) {
    boolean isPurchase =
        !condition.hasNonNull("price") || condition.path("price").asString().equals(PURCHASE);
    if (isPurchase != purchase) {
      complaints.add(
          new Complaint(
              where + "price",
              purchase
                  ? "must be Purchase; FullCost and Retail are for markUps"
                  : "must be FullCost or Retail; Purchase is for conditions"));
    }
  }

  /** Amounts are of the contract's currency: another one would be taken for it. */
  private void currency(JsonNode condition, String where) {
    if (condition.hasNonNull("currency")
        && !condition.path("currency").asString().equals(currency)) {
      complaints.add(new Complaint(where + "currency", "must be the contract's, " + currency));
    }
    JsonNode discounts = condition.path("discounts");
    for (int place = 0; place < discounts.size(); place++) {
      JsonNode discount = discounts.get(place);
      String unit = discount.path("type").asString().equals(PERCENT) ? Discount.PERCENT : currency;
      if (discount.hasNonNull("unit") && !discount.path("unit").asString().equals(unit)) {
        complaints.add(
            new Complaint("%sdiscounts[%d].unit".formatted(where, place), "must be " + unit));
      }
    }
  }
}
