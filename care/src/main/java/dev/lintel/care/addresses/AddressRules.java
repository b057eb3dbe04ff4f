package dev.lintel.care.addresses;

import dev.lintel.care.register.Choices;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What must hold for every address, and what follows from its codes. */
final class AddressRules {
  private static final Map<String, String> TYPES =
      Map.of(
          "0", "unknown",
          "1", "living",
          "2", "postal",
          "3", "residence",
          "4", "temporary",
          "50", "key",
          "98", "other",
          "100", "invoice");
  private static final Map<String, String> PERSONS =
      Map.of("1", "client", "2", "employee", "3", "relation", "4", "careprovider", "5", "unit");
  private static final Choices TYPE = Choices.of("0", "1", "2", "3", "4", "50", "98", "100");
  private static final Choices PERSON = Choices.of("1", "2", "3", "4", "5");
  private static final Choices RESIDENT =
      Choices.of(
          "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14", "21", "31",
          "99");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

  private AddressRules() {}

  static <T extends Addressed> Kind<T> on(Kind<T> kind) {
    return kind.fillingIn("typeString", "personTypeString")
        .deriving(AddressRules::derive)
        .judgedBy(AddressRules::judge);
  }

  /** Derives whose address it is, where nobody says. */
  static Consumer<ObjectNode> of(String personType) {
    return address -> {
      if (!address.hasNonNull("personType")) {
        address.put("personType", personType);
        derive(address);
      }
    };
  }

  private static void derive(ObjectNode address) {
    named(address, "type", "typeString", TYPES);
    named(address, "personType", "personTypeString", PERSONS);
  }

  private static void named(
      ObjectNode address, String code, String name, Map<String, String> names) {
    String found = names.get(address.path(code).asString(""));
    if (found == null) {
      address.remove(name);
    } else {
      address.put(name, found);
    }
  }

  private static void judge(Addressed address, Consumer<Objection> objections) {
    address.period().judge("endDate", objections);
    TYPE.judge("type", address.type(), objections);
    PERSON.judge("personType", address.personType(), objections);
    RESIDENT.judge("residentType", address.residentType(), objections);
    within("latitude", address.latitude(), 90, objections);
    within("longitude", address.longitude(), 180, objections);
    String email = address.email();
    if (email != null && !email.isBlank() && !EMAIL.matcher(email).matches()) {
      objections.accept(
          Objection.to("email", email, "must be an address such as name@example.org"));
    }
    Integer number = address.homeNumber();
    if (number != null && number < 0) {
      objections.accept(Objection.to("homeNumber", number, "must not be below 0"));
    }
  }

  private static void within(
      String field, @Nullable BigDecimal value, int most, Consumer<Objection> objections) {
    if (value != null && value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      objections.accept(
          Objection.to(field, value, "must be degrees from -%1$d to %1$d".formatted(most)));
    }
  }
}
