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
    ALWAYS.forEach(
        field -> required(faults, item, field, "is required for publishing; give it a value"));
    faults.when(!active, "moduleNumber", "is a module that is not active; name an active one");
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
    required(
        faults, item, "description", "is required of an item without a channel; give it a value");
    faults.when(
        packages.stream().noneMatch(each -> each.has("gtin")),
        "packages.gtin",
        "is required on a package of an item without a channel; give one its GTIN");
  }

  private static void checkChannels(FaultList faults, Given item) {
    List<String> channels = item.texts("channel");
    if (channels.contains("TOTAL")) {
      required(faults, item, "primaryText", "is required in the channel TOTAL; give it a value");
    }
    if (channels.contains("VAVVS")) {
      Stream.of("digitalChannelText", "countryOfOrigin", "customsNoCode")
          .forEach(field ->
              required(faults, item, field, "is required in the channel VAVVS; give it a value"));
    }
  }

  private static void checkPackages(FaultList faults, String type, List<Given> packages) {
    if (!FULL.contains(type)) {
      faults.when(packages.isEmpty(), "packages", "are required; make at least one");
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
                        "must have a %2$s for an item of type %1$s; make one"
                            .formatted(type, level))));
    faults.when(
        packages.stream().noneMatch(each -> each.flag("deliverable") && each.has("gtin")),
        "packages",
        "must have one that is deliverable and has a GTIN; change one so");
  }

  private static void checkMeasures(FaultList faults, Given packaging, String level) {
    for (String field : MEASURES) {
      faults.when(
          !packaging.has(field),
          "packages." + field,
          "is required on the %s for publishing; give it a value".formatted(level));
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
        "must have a published one in the channel TOTAL; register one and publish it first");
  }

  private static void checkBundle(FaultList faults, Given item) {
    faults.when(
        ItemRules.BUNDLES.contains(item.text("type")) && !item.has("bundleItems"),
        "bundleItems",
        "is required of an item of type %s; tell what it holds".formatted(item.text("type")));
  }

  private static void required(FaultList faults, Given item, String field, String message) {
    faults.when(!item.has(field), field, message);
  }
}
