package dev.lintel.catalogue.supply.rules;

/** The fields of a module (Connect Supplier, V1 and V2 Data models). */
public final class ModuleFields {

  /** Names, lengths and patterns as published; {@code expiryDate} is not in use and gone in V2. */
  public static final FieldRules RULES =
      FieldRules.of(
          FieldRule.of("number", FieldType.INTEGER).readOnly(),
          FieldRule.of("active", FieldType.BOOLEAN),
          FieldRule.text("brand", 60, TextRule.FREE).required(),
          FieldRule.text("corporateBrand", 60, TextRule.FREE).required(),
          FieldRule.text("description", 800, TextRule.MODULE_TEXT),
          FieldRule.text("etimClass", 8, TextRule.ETIM_CLASS),
          FieldRule.of("expiryDate", FieldType.DATE).readOnly().versions(1, 1),
          FieldRule.text("internalid", 8, TextRule.MODULE_ID).required(),
          FieldRule.text("manufacturer", 100, TextRule.FREE).required(),
          FieldRule.text("productGroupNumber", 7, TextRule.PRODUCT_GROUP).required(),
          FieldRule.text("text", 35, TextRule.MODULE_TEXT).required());

  private ModuleFields() {}
}
