package dev.lintel.catalogue.items;

import java.util.Collection;

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
}
