package dev.lintel.kontrakt.delivery;

import static dev.lintel.delivery.kinds.FieldRule.least;
import static dev.lintel.delivery.kinds.FieldRule.oneOf;
import static dev.lintel.delivery.kinds.FieldRule.text;
import static dev.lintel.delivery.kinds.FieldRule.that;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.delivery.kinds.FieldRule;
import dev.lintel.delivery.kinds.FieldRules;
import dev.lintel.kontrakt.wire.Words;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is asked of delivered contracts beyond their types, field by field. */
final class ContractRules {
  private static final int DECIMALS = 6;
  private static final int DIGITS = 10;
  private static final FieldRule NUMBER = least(1, "must be a number from 1");
  private static final FieldRule CURRENCY = text("[A-Z]{3}", "must be 3 capital letters");
  private static final FieldRule AMOUNT =
      that(
          ContractRules::isAmount,
          "must have at most %d digits before the point and %d after it"
              .formatted(DIGITS, DECIMALS));

  private ContractRules() {}

  static FieldRules all() {
    FieldRules rules =
        FieldRules.NONE
            .with(ContractRow.class, "contractId", NUMBER)
            .with(ContractRow.class, "ownerParticipantNumber", ZoneRules.PARTICIPANT)
            .with(ContractRow.class, "senderParticipantNumber", ZoneRules.PARTICIPANT)
            .with(ContractRow.class, "receiverParticipantNumber", ZoneRules.PARTICIPANT)
            .with(ContractRow.class, "currency", CURRENCY)
            .with(ContractRow.class, ContractWhole::complaints)
            .with(DiscountRow.class, "type", oneOf(Words.of(List.of(Element.Kind.values()))))
            .with(DiscountRow.class, "value", AMOUNT);
    return ofConditions(rules);
  }

  private static FieldRules ofConditions(FieldRules rules) {
    return rules
        .with(ConditionRow.class, "conditionId", NUMBER)
        .with(ConditionRow.class, "price", oneOf(Words.of(List.of(Purpose.values()))))
        .with(ConditionRow.class, "level", oneOf(Words.of(List.of(Level.values()))))
        .with(ConditionRow.class, "netPrice", notNegative())
        .with(ConditionRow.class, "quantityFrom", notNegative())
        .with(ConditionRow.class, "quantityUnit", ZoneRules.CODE)
        .with(ConditionRow.class, "deliveryType", ZoneRules.CODE)
        .with(ConditionRow.class, "zone", ZoneRules.CODE)
        .with(ConditionRow.class, "packaging", ZoneRules.CODE)
        .with(ConditionRow.class, ConditionWhole::complaints);
  }

  private static FieldRule notNegative() {
    return that(
        value -> isAmount(value) && value.decimalValue().signum() >= 0,
        "must not be negative, with at most %d digits before the point and %d after it"
            .formatted(DIGITS, DECIMALS));
  }

  private static boolean isAmount(JsonNode value) {
    BigDecimal amount = value.decimalValue().stripTrailingZeros();
    return amount.scale() <= DECIMALS && amount.precision() - amount.scale() <= DIGITS;
  }
}
