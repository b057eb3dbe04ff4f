package dev.lintel.catalogue.supply.rules;

import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.util.List;
import java.util.regex.Pattern;

/** What a package's values must be like (Connect Supplier, 2.6 Units, Packages, and Logistics). */
public record PackageRules(ReferenceLists lists) {

  /** Amounts have at most so many decimals, as buyers see them. */
  public static final int DECIMALS = 6;

  private static final Pattern GUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final List<String> AMOUNTS = List.of("consistsOfCount", "calculatedCount");
  private static final List<String> POSITIVE =
      List.of(
          "consistsOfCount",
          "calculatedCount",
          "height",
          "length",
          "width",
          "weight",
          "volume",
          "minOrderQuantity",
          "dPakLayerCount",
          "maxStackingWeight");

  /** Everything wrong with a package of an item of a type, seen alone; its shape is right. */
  public List<FieldFault> check(Given packaging, String itemType) {
    FaultList faults = new FaultList();
    known(faults, packaging, "type", ReferenceList.PACKAGE_TYPES);
    known(faults, packaging, "unit", ReferenceList.UNITS);
    known(faults, packaging, "consistsOfUnit", ReferenceList.UNITS);
    String gtin = packaging.text("gtin");
    faults.when(
        !gtin.isEmpty() && !Gtin.isValid(gtin),
        "gtin",
        "has a wrong check digit; compare the number with the package");
    POSITIVE.forEach(field -> positive(faults, packaging, field));
    AMOUNTS.forEach(field ->
        faults.when(
            packaging
                .decimal(field)
                .filter(value -> value.stripTrailingZeros().scale() > DECIMALS)
                .isPresent(),
            field,
            "must have at most six decimals"));
    checkLevel(faults, packaging);
    faults.when(
        packaging.has("bundleItems") && !ItemRules.BUNDLES.contains(itemType),
        "bundleItems",
        "is for packages of Display and Composite items alone; leave it out");
    checkBundle(faults, packaging);
    checkDays(faults, packaging);
    return faults.all();
  }

  private void known(FaultList faults, Given packaging, String field, ReferenceList list) {
    String value = packaging.text(field);
    faults.when(
        !value.isEmpty() && !lists.has(list, value),
        field,
        "'%s' is not in the reference list %s; take a name from it."
            .formatted(value, list.title()));
  }

  private static void positive(FaultList faults, Given packaging, String field) {
    boolean wrong = packaging.decimal(field).map(value -> value.signum() <= 0).orElse(false);
    faults.when(wrong, field, "must be greater than 0");
  }

  private static void checkLevel(FaultList faults, Given packaging) {
    String level = packaging.text("type");
    onlyAt(faults, packaging, "minOrderQuantity", level, "F-PAK");
    onlyAt(faults, packaging, "dPakLayerCount", level, "T-PAK");
    onlyAt(faults, packaging, "maxStackingWeight", level, "T-PAK");
  }

  private static void onlyAt(
      FaultList faults, Given packaging, String field, String level, String wanted) {
    faults.when(
        packaging.has(field) && !level.equals(wanted),
        field,
        "is for a package of type %s alone; leave it out".formatted(wanted));
  }

  private static void checkBundle(FaultList faults, Given packaging) {
    List<Given> bundle = packaging.objects("bundleItems");
    for (int place = 0; place < bundle.size(); place++) {
      String path = "bundleItems[%d].".formatted(place);
      faults.when(
          !GUID.matcher(bundle.get(place).text("packageId")).matches(),
          path + "packageId",
          "must be the id of a package of the item that is held");
      faults.when(
          bundle.get(place).decimal("quantity").orElseThrow().signum() <= 0,
          path + "quantity",
          "must be greater than 0");
    }
  }

  private static void checkDays(FaultList faults, Given packaging) {
    boolean crossed =
        packaging
            .date("availableFrom")
            .flatMap(from -> packaging.date("availableTo").map(to -> to.isBefore(from)))
            .orElse(false);
    faults.when(crossed, "availableTo", "must not lie before availableFrom");
  }
}
