package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import changed in a published item after its owner published it here. The owner's content
 * takes that over, field by field, and keeps what no buyer sees.
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
    return new ItemContent(
        fields(stored.fields(), before.fields(), after.fields()),
        packages(stored.packages(), before.packages(), after.packages()),
        media(stored.media(), before.media(), after.media()),
        stored.mediaChanged());
  }

  private static ObjectNode fields(ObjectNode stored, ObjectNode before, ObjectNode after) {
    ObjectNode fields = changed(stored, before, after);
    // Which module it is in is told by the item, not by its content.
    if (after.has(MODULE)) {
      fields.set(MODULE, after.get(MODULE));
    }
    return fields;
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

  private static List<ObjectNode> packages(
      List<ObjectNode> stored, List<ObjectNode> before, List<ObjectNode> after) {
    List<ObjectNode> packages = new ArrayList<>();
    for (int place = 0; place < after.size(); place++) {
      packages.add(
          place < stored.size()
              ? changed(stored.get(place), before.get(place), after.get(place))
              : after.get(place));
    }
    return packages;
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
