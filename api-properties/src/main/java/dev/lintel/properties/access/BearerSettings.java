package dev.lintel.properties.access;

import java.time.Duration;

/**
 * How long and how many verified tokens are remembered.
 *
 * @param remembered how many at most
 * @param rememberedFor after how long one is verified again
 */
public record BearerSettings(int remembered, Duration rememberedFor) {
  public static final BearerSettings DEFAULT = new BearerSettings(10_000, Duration.ofMinutes(5));

  public BearerSettings {
    if (remembered < 1 || !rememberedFor.isPositive()) {
      throw new IllegalArgumentException("Tokens are remembered for more than nothing");
    }
  }
}
