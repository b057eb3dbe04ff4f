package dev.lintel.export.items;

import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.ItemVersions;
import dev.lintel.properties.profile.Outcome;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.core.type.TypeReference;

/** How lists of items are described, version by version. */
public final class ItemOutcomes {
  private static final Type ITEMS = new TypeReference<List<Item>>() {}.getType();

  private ItemOutcomes() {}

  /** A bare array of items in each version. */
  public static Outcome[] list() {
    Outcome newest = Outcome.of(200, "The items, as a bare array.", ITEMS);
    return new Outcome[] {
      newest.since(ItemVersions.NEWEST), newest.seenThrough(ItemVersions.view(1)).until(1)
    };
  }
}
