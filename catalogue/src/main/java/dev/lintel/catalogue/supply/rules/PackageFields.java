package dev.lintel.catalogue.supply.rules;

import java.util.Set;

/** The fields of a package (reference section 7.4). */
public final class PackageFields {

  /** All fields; measures are gross, in millimetres, kilograms and cubic metres. */
  public static final FieldRules RULES =
      FieldRules.of(
          FieldRule.text("id", 36, TextRule.FREE).readOnly(),
          FieldRule.text("type", 7, TextRule.FREE),
          FieldRule.text("unit", 3, TextRule.FREE).required(),
          FieldRule.text("consistsOfUnit", 3, TextRule.FREE).required(),
          FieldRule.of("consistsOfCount", FieldType.DECIMAL).required(),
          FieldRule.of("calculatedCount", FieldType.DECIMAL).required(),
          FieldRule.of("deliverable", FieldType.BOOLEAN).required(),
          FieldRule.of("stocked", FieldType.BOOLEAN).required(),
          FieldRule.text("gtin", 14, TextRule.GTIN),
          FieldRule.of("height", FieldType.DECIMAL),
          FieldRule.of("length", FieldType.DECIMAL),
          FieldRule.of("width", FieldType.DECIMAL),
          FieldRule.of("weight", FieldType.DECIMAL),
          FieldRule.of("volume", FieldType.DECIMAL),
          FieldRule.of("minOrderQuantity", FieldType.INTEGER),
          FieldRule.of("dPakLayerCount", FieldType.INTEGER),
          FieldRule.of("maxStackingWeight", FieldType.DECIMAL),
          FieldRule.of("availableFrom", FieldType.DATE),
          FieldRule.of("availableTo", FieldType.DATE),
          FieldRule.of("bundleItems", FieldType.OBJECTS, bundleItems()));

  /** What an alternative supplier has of its own; the rest is the owner's. */
  public static final Set<String> ALTERNATIVE = Set.of("deliverable", "stocked");

  private PackageFields() {}

  private static FieldRules bundleItems() {
    return FieldRules.of(
        FieldRule.text("packageId", 36, TextRule.FREE).required(),
        FieldRule.of("quantity", FieldType.DECIMAL).required());
  }
}
