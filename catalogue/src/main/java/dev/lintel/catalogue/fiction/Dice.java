package dev.lintel.catalogue.fiction;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chances that fall the same way for the same seed, purpose and index, whatever was thrown
 * elsewhere.
 */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed, String purpose, int index) {
    random = new SplittableRandom((seed * 31 + purpose.hashCode()) * 0x9E3779B97F4A7C15L + index);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** From 0, inclusive, to 1, exclusive. */
  double share() {
    return random.nextDouble();
  }

  long bits() {
    return random.nextLong();
  }

  <T> T pick(List<T> any) {
    return any.get(random.nextInt(any.size()));
  }
}
