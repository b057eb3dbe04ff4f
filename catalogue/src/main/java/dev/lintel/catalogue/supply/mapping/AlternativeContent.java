package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an alternative supplier sees of an item: the owner's published data, and in the fields that
 * are its own to set, its own. Only the latter are stored.
 */
public final class AlternativeContent {

  private static final Set<String> PACKAGE_FIELDS = withId();

  private AlternativeContent() {}

  /** The published item with what the supplier stored of its own. */
  public static ItemContent shown(Item item, int supplier, ItemContent own) {
    List<ObjectNode> packages = new ArrayList<>();
    for (ObjectNode each : PublishedContent.ownersPackages(item)) {
      Optional<ObjectNode> mine =
          own.packages().stream().filter(one -> one.get("id").equals(each.get("id"))).findFirst();
      packages.add(
          mine.map(flags -> new DocumentMaking().all(each).all(flags).made()).orElse(each));
    }
    ObjectNode fields = PublishedContent.fields(item);
    fields.remove(ItemFields.ALTERNATIVE);
    fields.put("mainSupplier", false).put("participantNumber", supplier);
    fields.setAll(own.fields());
    return new ItemContent(fields, packages, own.media(), own.mediaChanged());
  }

  /** What of a shown content is the supplier's own, to be stored. */
  public static ItemContent own(ItemContent shown) {
    return new ItemContent(
        shown.fields().deepCopy().retain(ItemFields.ALTERNATIVE),
        shown.packages().stream().map(each -> each.deepCopy().retain(PACKAGE_FIELDS)).toList(),
        shown.media(),
        shown.mediaChanged());
  }

  /** What a supplier has of its own on an item that is published with it. */
  public static ItemContent published(Item item, int supplier, List<MediaItem> media) {
    Optional<Supplier> entry = PublishedContent.supplier(item, supplier);
    DocumentMaking fields = new DocumentMaking();
    entry.ifPresent(there ->
        fields.text("supplierItemNumber", there.itemNumber()).text("expiryDate", there.expiry()));
    return new ItemContent(
        fields.made(),
        entry.map(there -> flags(item, there.packages())).orElse(List.of()),
        PublishedContent.media(entry, media),
        false);
  }

  /** Packages of one level stand in the owner's order. */
  private static List<ObjectNode> flags(Item item, List<Packaging> own) {
    List<ObjectNode> flags = new ArrayList<>();
    List<Packaging> rest = new ArrayList<>(own);
    for (ObjectNode each : PublishedContent.ownersPackages(item)) {
      rest.stream()
          .filter(mine -> mine.level().equals(each.path("type").asString("")))
          .findFirst()
          .ifPresent(mine -> {
            flags.add(flags(each, mine));
            rest.remove(mine);
          });
    }
    return flags;
  }

  private static ObjectNode flags(ObjectNode owners, Packaging own) {
    return new DocumentMaking()
        .text("id", owners.get("id").asString())
        .flag("deliverable", own.ordering().deliverable())
        .flag("stocked", own.ordering().stocked())
        .made();
  }

  private static Set<String> withId() {
    Set<String> names = new HashSet<>(PackageFields.ALTERNATIVE);
    names.add("id");
    return Set.copyOf(names);
  }
}
