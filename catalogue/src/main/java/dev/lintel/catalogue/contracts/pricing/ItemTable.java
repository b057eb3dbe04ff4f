package dev.lintel.catalogue.contracts.pricing;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Packed items by number, as many as a number of bytes allows. A read touches three places of
 * memory and takes no lock, which a million items make worth while; of those that share sixteen
 * slots, one that was not read lately makes room.
 *
 * <p>An item is an array whose first integer is its number.
 */
final class ItemTable {

  private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(int[][].class);
  private static final VarHandle KEY = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int WAYS = 16;
  private static final int BYTES_OF_A_SLOT = 8;
  private static final int BYTES_FOR_A_SLOT = 64;
  private static final int HEADER = 16;
  private static final int MOST_SLOTS = 1 << 26;
  private static final int USED = 1 << 31;

  private final int[] keys;
  private final int[][] entries;
  private final long limit;
  private long weight;
  private int hand;

  ItemTable(long bytes) {
    long wanted = Math.clamp(bytes / BYTES_FOR_A_SLOT, WAYS, MOST_SLOTS);
    int slots = (int) Long.highestOneBit(wanted);
    keys = new int[slots];
    entries = new int[slots][];
    limit = bytes - (long) slots * BYTES_OF_A_SLOT;
  }

  /** The item with a number; null when it is not here. */
  int[] get(int number) {
    int first = firstSlot(number);
    for (int slot = first; slot < first + WAYS; slot++) {
      int key = (int) KEY.getOpaque(keys, slot);
      if ((key & ~USED) == number) {
        int[] entry = (int[]) ENTRY.getAcquire(entries, slot);
        // The slot may have been given to another one meanwhile.
        if (entry != null && entry[0] == number) {
          if (key == number) {
            KEY.compareAndSet(keys, slot, number, number | USED);
          }
          return entry;
        }
      }
    }
    return null;
  }

  /** Puts an item in the place of the same one, an empty one, or one that was not read lately. */
  synchronized void put(int[] entry) {
    if (size(entry) > limit / WAYS) {
      return;
    }
    int slot = slotFor(entry[0]);
    clear(slot);
    weight += size(entry);
    KEY.setOpaque(keys, slot, entry[0]);
    ENTRY.setRelease(entries, slot, entry);
    while (weight > limit) {
      hand = (hand + 1) & (entries.length - 1);
      if (hand != slot && entries[hand] != null && !wasUsed(hand)) {
        clear(hand);
      }
    }
  }

  private int slotFor(int number) {
    int first = firstSlot(number);
    int empty = -1;
    for (int slot = first; slot < first + WAYS; slot++) {
      if (entries[slot] == null) {
        empty = slot;
      } else if (entries[slot][0] == number) {
        return slot;
      }
    }
    return empty >= 0 ? empty : notUsedFrom(first);
  }

  private int notUsedFrom(int first) {
    for (int slot = first; slot < first + WAYS; slot++) {
      if (!wasUsed(slot)) {
        return slot;
      }
    }
    return first;
  }

  /** Whether it was read since this was asked before. */
  private boolean wasUsed(int slot) {
    int key = (int) KEY.getOpaque(keys, slot);
    return key < 0 && KEY.compareAndSet(keys, slot, key, key & ~USED);
  }

  private void clear(int slot) {
    if (entries[slot] != null) {
      weight -= size(entries[slot]);
      KEY.setOpaque(keys, slot, 0);
      ENTRY.setRelease(entries, slot, null);
    }
  }

  private int firstSlot(int number) {
    int mixed = number * 0x9E37_79B9;
    return (mixed ^ mixed >>> 15) & (entries.length - 1) & -WAYS;
  }

  private static int size(int[] entry) {
    return HEADER + Integer.BYTES * entry.length;
  }

  /** How many bytes it takes. */
  synchronized long bytes() {
    return weight + (long) entries.length * BYTES_OF_A_SLOT;
  }
}
