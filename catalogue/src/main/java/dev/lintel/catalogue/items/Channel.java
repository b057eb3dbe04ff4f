package dev.lintel.catalogue.items;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A channel that an item is sold through ("Migration to version 2": {@code TOTAL} or {@code
 * VAVVS}).
 */
public enum Channel {
  TOTAL,
  VAVVS;

  /** The channels as a set of bits, as the read model keeps them. */
  public static short bits(Collection<Channel> channels) {
    int bits = 0;
    for (Channel channel : channels) {
      bits |= 1 << channel.ordinal();
    }
    return (short) bits;
  }

  /**
   * The channels as a set that is always in the same order, so that equal items are equal bytes.
   */
  public static Set<Channel> set(Collection<Channel> channels) {
    return channels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(channels));
  }
}
