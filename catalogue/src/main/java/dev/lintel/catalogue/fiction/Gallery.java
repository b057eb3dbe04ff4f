package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.MediaReference;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which pictures and documents an item has; the same question gets the same answer, so nothing is
 * kept.
 */
final class Gallery {

  /** Version 8 of RFC 9562: the bits are our own. */
  private static final long VERSION = 0x8000L;

  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Gallery() {}

  static List<MediaReference> of(long seed, int index, int number, ItemType type) {
    if (type == ItemType.SPECIAL) {
      return List.of();
    }
    Dice dice = new Dice(seed, "media", index);
    List<MediaReference> media = new ArrayList<>();
    media.add(reference(number, dice, "PB", 1, true));
    if (dice.percent(30)) {
      media.add(reference(number, dice, "MB", 2, false));
    }
    if (dice.percent(40)) {
      media.add(reference(number, dice, "FDV", 3, false));
    }
    if (dice.percent(10)) {
      media.add(reference(number, dice, "TEG", 4, false));
    }
    return media;
  }

  /** Rising with the item's number, so that the index on them grows at its end. */
  private static MediaReference reference(
      int number, Dice dice, String type, int place, boolean primary) {
    long high = (long) number << 32 | (long) place << 16 | VERSION;
    long low = VARIANT | dice.bits() >>> 2;
    return new MediaReference(new UUID(high, low), type, primary);
  }
}
