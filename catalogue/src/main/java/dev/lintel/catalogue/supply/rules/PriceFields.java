package dev.lintel.catalogue.supply.rules;

/** The fields of a price (reference section 7.5). */
public final class PriceFields {

  /** The last day of a price follows from the price after it, so it is the server's. */
  public static final FieldRules RULES =
      FieldRules.of(
          FieldRule.of("supplierParticipantNumber", FieldType.INTEGER).readOnly(),
          FieldRule.of("price", FieldType.DECIMAL).required(),
          FieldRule.text("currency", 3, TextRule.FREE),
          FieldRule.of("fromDate", FieldType.DATE).required(),
          FieldRule.of("toDate", FieldType.DATE).readOnly());

  private PriceFields() {}
}
