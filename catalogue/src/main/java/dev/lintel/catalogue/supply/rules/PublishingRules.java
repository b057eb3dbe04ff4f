package dev.lintel.catalogue.supply.rules;

import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an item must have before buyers may see it, by its type (Connect Supplier, 1.2.1 Business
 * rules for different Item types; reference section 8).
 *
 * @param active whether its module is in use
 * @param priced whether an index price of the owner is published
 */
public record PublishingRules(boolean active, boolean priced) {

  private static final Set<String> FULL = Set.of("Standard", "Display", "Composite");
  private static final List<String> ALWAYS =
      List.of("type", "moduleNumber", "priceUnit", "supplierItemNumber", "manufacturerItemNumber");
  private static final List<String> MEASURES =
      List.of("gtin", "height", "length", "width", "weight");

  /** Everything that is missing or wrong. */
  public List<FieldFault> check(ItemContent content) {
    FaultList faults = new FaultList();
    Given item = new Given(content.fields());
    List<Given> packages = content.packages().stream().map(Given::new).toList();
    ALWAYS.forEach(field -> required(faults, item, field, "Is required for publishing."));
    faults.when(!active, "moduleNumber", "The module must be active.");
    if (item.texts("channel").isEmpty()) {
      checkInternal(faults, item, packages);
    } else {
      checkChannels(faults, item);
      checkPackages(faults, item.text("type"), packages);
      checkPictureAndPrice(faults, item, content);
    }
    checkBundle(faults, item);
    return faults.all();
  }

  /** "Internal items" skip most rules. */
  private static void checkInternal(FaultList faults, Given item, List<Given> packages) {
    required(faults, item, "description", "Is required of an item without a channel.");
    faults.when(
        packages.stream().noneMatch(each -> each.has("gtin")),
        "packages.gtin",
        "An item without a channel needs a package with a GTIN.");
  }

  private static void checkChannels(FaultList faults, Given item) {
    List<String> channels = item.texts("channel");
    if (channels.contains("TOTAL")) {
      required(faults, item, "primaryText", "Is required in the channel TOTAL.");
    }
    if (channels.contains("VAVVS")) {
      Stream.of("digitalChannelText", "countryOfOrigin", "customsNoCode")
          .forEach(field -> required(faults, item, field, "Is required in the channel VAVVS."));
    }
  }

  private static void checkPackages(FaultList faults, String type, List<Given> packages) {
    if (!FULL.contains(type)) {
      faults.when(packages.isEmpty(), "packages", "At least one package is required.");
      return;
    }
    String level = type.equals("Display") ? "D-PAK" : "F-PAK";
    packages.stream()
        .filter(each -> each.text("type").equals(level))
        .findFirst()
        .ifPresentOrElse(
            found -> checkMeasures(faults, found, level),
            () ->
                faults.add(
                    new FieldFault(
                        "packages",
                        "An item of type %s needs a package %s.".formatted(type, level))));
    faults.when(
        packages.stream().noneMatch(each -> each.flag("deliverable") && each.has("gtin")),
        "packages",
        "At least one package must be deliverable and have a GTIN.");
  }

  private static void checkMeasures(FaultList faults, Given packaging, String level) {
    for (String field : MEASURES) {
      faults.when(
          !packaging.has(field),
          "packages." + field,
          "Is required on the %s for publishing.".formatted(level));
    }
  }

  private void checkPictureAndPrice(FaultList faults, Given item, ItemContent content) {
    if (!FULL.contains(item.text("type"))) {
      return;
    }
    faults.when(
        content.media().stream().noneMatch(each -> each.path("type").asString("").equals("PB")),
        "media",
        "A product picture (type PB) is required for publishing.");
    faults.when(
        item.texts("channel").contains("TOTAL") && !priced,
        "prices",
        "A published price is required in the channel TOTAL; register one and publish it first.");
  }

  private static void checkBundle(FaultList faults, Given item) {
    faults.when(
        ItemRules.BUNDLES.contains(item.text("type")) && !item.has("bundleItems"),
        "bundleItems",
        "An item of type %s must tell what it holds.".formatted(item.text("type")));
  }

  private static void required(FaultList faults, Given item, String field, String message) {
    faults.when(!item.has(field), field, message);
  }
}
