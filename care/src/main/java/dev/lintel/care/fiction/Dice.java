package dev.lintel.care.fiction;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chances that fall the same way for the same seed, purpose and number, whatever was thrown
 * elsewhere.
 */
final class Dice {
  private static final long VERSION_4 = 0x4000L;
  private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

  private final SplittableRandom random;

  Dice(long seed, String purpose, long number) {
    random = new SplittableRandom((seed * 31 + purpose.hashCode()) * 0x9E3779B97F4A7C15L + number);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T pick(List<T> any) {
    return any.get(random.nextInt(any.size()));
  }

  /** A day from the first, inclusive, to the last, exclusive. */
  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay()));
  }

  /** A UUID of version 4 (RFC 9562). */
  UUID uuid() {
    return new UUID(
        random.nextLong() & VERSION_MASK | VERSION_4, random.nextLong() & VARIANT_MASK | VARIANT);
  }
}
