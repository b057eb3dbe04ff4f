package dev.lintel.catalogue.supply.rules;

import java.util.Set;

/** The fields of an item (Connect Supplier, Data models; reference sections 7.2 and 7.3). */
public final class ItemFields {

  /** All fields; lengths that no source tells are our own. */
  public static final FieldRules RULES =
      FieldRules.of(
          FieldRule.of("nobbNumber", FieldType.INTEGER).readOnly(),
          FieldRule.of("mainSupplier", FieldType.BOOLEAN).readOnly(),
          FieldRule.of("participantNumber", FieldType.INTEGER).readOnly(),
          FieldRule.text("type", 10, TextRule.FREE).required(),
          FieldRule.of("moduleNumber", FieldType.INTEGER).required(),
          FieldRule.text("primaryText", 35, TextRule.GENERAL).required(),
          FieldRule.text("secondaryText", 35, TextRule.GENERAL),
          FieldRule.text("digitalChannelText", 60, TextRule.GENERAL),
          FieldRule.text("dimension", 60, TextRule.GENERAL),
          FieldRule.text("description", 4000, TextRule.GENERAL),
          FieldRule.text("marketingText", 4000, TextRule.GENERAL),
          FieldRule.text("modelName", 60, TextRule.GENERAL),
          FieldRule.text("seriesName", 60, TextRule.GENERAL),
          FieldRule.text("supplierItemNumber", 35, TextRule.GENERAL).required(),
          FieldRule.text("manufacturerItemNumber", 35, TextRule.GENERAL).required(),
          FieldRule.text("priceUnit", 3, TextRule.FREE).required(),
          FieldRule.of("stocked", FieldType.BOOLEAN).required(),
          FieldRule.of("hasDurabilityDate", FieldType.BOOLEAN).required(),
          FieldRule.of("toleratesFrost", FieldType.BOOLEAN),
          FieldRule.of("launchDate", FieldType.DATE),
          FieldRule.of("expiryDate", FieldType.DATE),
          FieldRule.text("freightGroup", 20, TextRule.GENERAL),
          FieldRule.text("countryOfOrigin", 2, TextRule.COUNTRY),
          FieldRule.text("customsNoCode", 8, TextRule.CUSTOMS),
          FieldRule.text("customsEuCode", 8, TextRule.CUSTOMS),
          FieldRule.of("currentVolumeFactor", FieldType.DECIMAL),
          FieldRule.of("channel", FieldType.TEXTS).versions(2, Integer.MAX_VALUE),
          FieldRule.texts("environmentLabels", 60, TextRule.GENERAL),
          FieldRule.texts("hazardLabels", 60, TextRule.GENERAL),
          FieldRule.of("dangerousGoods", FieldType.OBJECT, dangerousGoods()),
          FieldRule.of("replacesNobbNumbers", FieldType.INTEGERS),
          FieldRule.of("accessories", FieldType.INTEGERS),
          FieldRule.texts("uniqueSellingPoints", 200, TextRule.GENERAL),
          FieldRule.of("videos", FieldType.OBJECTS, videos()),
          FieldRule.of("epdData", FieldType.OBJECT, epdData()),
          FieldRule.of("nrfInfo", FieldType.OBJECT, nrfInfo()),
          FieldRule.text("tunNumber", 20, TextRule.GENERAL),
          FieldRule.text("finfoNumber", 20, TextRule.GENERAL),
          FieldRule.text("tax", 20, TextRule.GENERAL),
          FieldRule.of("bundleItems", FieldType.OBJECTS, bundleItems()));

  /** What an alternative supplier has of its own; the rest is the owner's. */
  public static final Set<String> ALTERNATIVE =
      Set.of(
          "supplierItemNumber",
          "expiryDate",
          "freightGroup",
          "digitalChannelText",
          "marketingText");

  private ItemFields() {}

  private static FieldRules dangerousGoods() {
    return FieldRules.of(
        FieldRule.of("number", FieldType.INTEGER).required(),
        FieldRule.text("class", 5, TextRule.GENERAL),
        FieldRule.text("className", 200, TextRule.GENERAL),
        FieldRule.text("adrName", 200, TextRule.GENERAL),
        FieldRule.of("packingGroup", FieldType.INTEGER));
  }

  private static FieldRules videos() {
    return FieldRules.of(
        FieldRule.text("type", 10, TextRule.FREE).required(),
        FieldRule.text("code", 50, TextRule.FREE).required(),
        FieldRule.text("description", 200, TextRule.GENERAL));
  }

  private static FieldRules epdData() {
    return FieldRules.of(
        FieldRule.text("epdId", 50, TextRule.GENERAL).required(),
        FieldRule.of("calculationFactor", FieldType.DECIMAL));
  }

  private static FieldRules nrfInfo() {
    return FieldRules.of(
        FieldRule.text("number", 7, TextRule.GENERAL),
        FieldRule.text("supplierNumber", 20, TextRule.GENERAL),
        FieldRule.text("productGroupNumber", 20, TextRule.GENERAL).required(),
        FieldRule.text("name", 100, TextRule.GENERAL),
        FieldRule.text("dimension", 60, TextRule.GENERAL),
        FieldRule.text("additionalText", 100, TextRule.GENERAL));
  }

  private static FieldRules bundleItems() {
    return FieldRules.of(
        FieldRule.of("nobbNumber", FieldType.INTEGER).required(),
        FieldRule.of("quantity", FieldType.DECIMAL).required());
  }
}
