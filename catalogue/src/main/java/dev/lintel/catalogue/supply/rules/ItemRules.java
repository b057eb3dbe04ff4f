package dev.lintel.catalogue.supply.rules;

import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an item's values must be among, and how they must go together. */
public record ItemRules(ReferenceLists lists) {

  /** The types that hold other items. */
  public static final Set<String> BUNDLES = Set.of("Display", "Composite");

  private static final int MOST_SELLING_POINTS = 5;
  private static final int HIGHEST_UN_NUMBER = 9999;
  private static final Set<String> VIDEOS = Set.of("Vimeo", "Youtube");

  /** Everything wrong with the values of a document whose shape is right. */
  public List<FieldFault> check(Given item) {
    FaultList faults = new FaultList();
    checkLists(faults, item);
    checkCounts(faults, item);
    checkDangerousGoods(faults, item);
    checkBundle(faults, item);
    return faults.all();
  }

  private void checkLists(FaultList faults, Given item) {
    known(faults, "type", item.text("type"), ReferenceList.ITEM_TYPES);
    known(faults, "priceUnit", item.text("priceUnit"), ReferenceList.UNITS);
    item.texts("channel").forEach(name -> known(faults, "channel", name, ReferenceList.CHANNELS));
    List<String> channels = item.texts("channel");
    faults.when(
        channels.stream().distinct().count() < channels.size(),
        "channel",
        "must have each name once");
    if (item.has("countryOfOrigin")) {
      String country = item.text("countryOfOrigin").toUpperCase(Locale.ROOT);
      known(faults, "countryOfOrigin", country, ReferenceList.COUNTRIES);
    }
  }

  private void known(FaultList faults, String field, String value, ReferenceList list) {
    faults.when(
        !value.isEmpty() && !lists.has(list, value),
        field,
        "'%s' is not in the reference list %s; take a name from it."
            .formatted(value, list.title()));
  }

  private static void checkCounts(FaultList faults, Given item) {
    faults.when(
        item.texts("uniqueSellingPoints").size() > MOST_SELLING_POINTS,
        "uniqueSellingPoints",
        "May have at most five texts.");
    item.objects("videos")
        .forEach(video ->
            faults.when(
                !VIDEOS.contains(video.text("type")), "videos", "must be Vimeo or Youtube"));
    faults.when(
        item.decimal("currentVolumeFactor").map(factor -> factor.signum() < 0).orElse(false),
        "currentVolumeFactor",
        "must not be negative");
  }

  private static void checkDangerousGoods(FaultList faults, Given item) {
    item.object("dangerousGoods")
        .ifPresent(goods -> {
          int number = goods.integer("number").orElse(0);
          faults.when(
              number < 1 || number > HIGHEST_UN_NUMBER,
              "dangerousGoods.number",
              "must be a UN number of four digits");
          int group = goods.integer("packingGroup").orElse(1);
          faults.when(group < 1 || group > 3, "dangerousGoods.packingGroup", "must be 1, 2 or 3");
        });
  }

  private static void checkBundle(FaultList faults, Given item) {
    List<Given> bundle = item.objects("bundleItems");
    faults.when(
        !bundle.isEmpty() && !BUNDLES.contains(item.text("type")),
        "bundleItems",
        "is for items of type Display or Composite alone; leave it out");
    faults.when(
        bundle.stream().anyMatch(each -> each.decimal("quantity").orElseThrow().signum() <= 0),
        "bundleItems",
        "Each quantity must be greater than 0.");
  }
}
