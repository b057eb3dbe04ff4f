package dev.lintel.properties.operations;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** UUIDs of version 7 (RFC 9562, section 5.7): they sort by the millisecond of their making. */
final class OperationIds {
  private static final int BITS_BELOW_TIME = 16;
  private static final Instant LAST = Instant.ofEpochMilli((1L << 48) - 1);
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;
  private static final long RANDOM_OF_HIGH = 0x0fffL;

  private final RandomGenerator random;

  OperationIds(RandomGenerator random) {
    this.random = random;
  }

  UUID next(Instant now) {
    long high = (now.toEpochMilli() << BITS_BELOW_TIME) | VERSION;
    return new UUID(
        high | (random.nextLong() & RANDOM_OF_HIGH), VARIANT | (random.nextLong() & VARIANT_MASK));
  }

  /** What no identifier of that millisecond or a later one sorts before. */
  static UUID lowest(Instant instant) {
    return new UUID(milliseconds(instant) << BITS_BELOW_TIME, 0);
  }

  /** What no identifier of that millisecond or an earlier one sorts behind. */
  static UUID highest(Instant instant) {
    return new UUID((milliseconds(instant) << BITS_BELOW_TIME) | 0xffffL, -1L);
  }

  /** The nearest that an identifier can hold, from 1970 to the year 10889: callers ask for any. */
  private static long milliseconds(Instant instant) {
    if (instant.isBefore(Instant.EPOCH)) {
      return 0;
    }
    return (instant.isAfter(LAST) ? LAST : instant).toEpochMilli();
  }
}
