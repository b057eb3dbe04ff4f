package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import changed in a published item after its supplier published it here. The supplier's
 * content takes that over, field by field, and keeps what no buyer sees.
 */
public final class ChangedElsewhere {

  private static final String MODULE = "moduleNumber";

  private ChangedElsewhere() {}

  /**
   * The content with what differs between the item and what publishing the content would make.
   *
   * @param library the owner's stored media of the item
   */
  public static ItemContent into(ItemContent stored, Item item, List<MediaItem> library) {
    ItemMerge merge =
        new ItemMerge(
            item.owner(), item.classification(), item.lifecycle().changed(), LocalDate.EPOCH);
    ItemContent before =
        PublishedContent.ofOwner(merge.merge(item.number(), stored, Optional.of(item)), List.of());
    ItemContent after = PublishedContent.ofOwner(item, library);
    ItemContent now = between(stored, before, after);
    return now.withFields(inModuleOf(after.fields(), now.fields()));
  }

  /**
   * The same of an alternative supplier's own content; where the item no longer shows it, the
   * content stays.
   */
  public static ItemContent intoAlternative(
      ItemContent stored, Item item, int supplier, List<MediaItem> library) {
    return PublishedContent.supplier(item, supplier)
        .map(entry -> {
          ItemContent shown = AlternativeContent.shown(item, supplier, stored);
          Item merged =
              SupplierMerge.ofAlternative(
                  item, entry.participant(), shown, item.lifecycle().changed());
          return between(
              stored,
              AlternativeContent.published(merged, supplier, List.of()),
              AlternativeContent.published(item, supplier, library));
        })
        .orElse(stored);
  }

  private static ItemContent between(ItemContent stored, ItemContent before, ItemContent after) {
    return new ItemContent(
        changed(stored.fields(), before.fields(), after.fields()),
        packages(stored.packages(), before.packages(), after.packages()),
        media(stored.media(), before.media(), after.media()),
        stored.mediaChanged());
  }

  /** Which module an item is in is told by the item, not by its content. */
  private static ObjectNode inModuleOf(ObjectNode published, ObjectNode fields) {
    return published.has(MODULE) ? fields.set(MODULE, published.get(MODULE)) : fields;
  }

  private static ObjectNode changed(ObjectNode stored, ObjectNode before, ObjectNode after) {
    ObjectNode changed = stored.deepCopy();
    Set<String> names = new LinkedHashSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    for (String name : names) {
      if (after.has(name)) {
        changed.set(name, after.get(name));
      } else {
        changed.remove(name);
      }
    }
    return changed;
  }

  /** The parts as they are after; what of them is stored keeps what the others do not tell. */
  private static List<ObjectNode> packages(
      List<ObjectNode> stored, List<ObjectNode> before, List<ObjectNode> after) {
    return after.stream()
        .map(each ->
            same(stored, each)
                .flatMap(mine -> same(before, each).map(old -> changed(mine, old, each)))
                .orElse(each))
        .toList();
  }

  private static Optional<ObjectNode> same(List<ObjectNode> parts, ObjectNode part) {
    return parts.stream().filter(each -> each.get("id").equals(part.get("id"))).findFirst();
  }

  private static List<ObjectNode> media(
      List<ObjectNode> stored, List<ObjectNode> before, List<ObjectNode> after) {
    return shown(before).equals(shown(after))
        ? stored
        : after.stream().map(each -> shownAs(stored, each).orElse(each)).toList();
  }

  private static Optional<ObjectNode> shownAs(List<ObjectNode> stored, ObjectNode medium) {
    return stored.stream()
        .filter(each -> MediaMapping.reference(each).equals(MediaMapping.reference(medium)))
        .findFirst();
  }

  private static List<?> shown(List<ObjectNode> media) {
    return media.stream().map(MediaMapping::reference).toList();
  }
}
