package dev.lintel.export.testing;

import dev.lintel.catalogue.items.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Items that changed in the first or the last instant of a day in Norway, also of the days on which
 * the clocks are moved, by item number.
 */
public final class EdgesOfDays {
  /** Half past eleven at night in UTC, half past midnight of the next day in Norway. */
  public static final int AFTER_MIDNIGHT = 10_000_200;

  public static final int LAST_OF_14_JANUARY = 10_000_201;
  public static final int FIRST_OF_15_JANUARY = 10_000_202;
  public static final int LAST_OF_15_JANUARY = 10_000_203;

  /** 30 March 2025 has 23 hours. */
  public static final int FIRST_OF_30_MARCH = 10_000_211;

  public static final int LAST_OF_30_MARCH = 10_000_212;
  public static final int FIRST_OF_31_MARCH = 10_000_213;

  /** 26 October 2025 has 25 hours. */
  public static final int LAST_OF_25_OCTOBER = 10_000_220;

  public static final int FIRST_OF_26_OCTOBER = 10_000_221;
  public static final int LAST_OF_26_OCTOBER = 10_000_222;
  public static final int FIRST_OF_27_OCTOBER = 10_000_223;

  private EdgesOfDays() {}

  static List<Item> items() {
    Map<Integer, String> changes = new TreeMap<>();
    changes.put(AFTER_MIDNIGHT, "2026-01-14T23:30:00Z");
    changes.put(LAST_OF_14_JANUARY, "2026-01-14T22:59:59.999999Z");
    changes.put(FIRST_OF_15_JANUARY, "2026-01-14T23:00:00Z");
    changes.put(LAST_OF_15_JANUARY, "2026-01-15T22:59:59.999999Z");
    changes.put(FIRST_OF_30_MARCH, "2025-03-29T23:00:00Z");
    changes.put(LAST_OF_30_MARCH, "2025-03-30T21:59:59.999999Z");
    changes.put(FIRST_OF_31_MARCH, "2025-03-30T22:00:00Z");
    changes.put(LAST_OF_25_OCTOBER, "2025-10-25T21:59:59.999999Z");
    changes.put(FIRST_OF_26_OCTOBER, "2025-10-25T22:00:00Z");
    changes.put(LAST_OF_26_OCTOBER, "2025-10-26T22:59:59.999999Z");
    changes.put(FIRST_OF_27_OCTOBER, "2025-10-26T23:00:00Z");
    return changes.entrySet().stream()
        .map(change -> ItemSketch.item(change.getKey()).changed(change.getValue()).made())
        .toList();
  }
}
