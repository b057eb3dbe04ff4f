package dev.lintel.properties.access;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** From when to when a secret is good: "the secret expires two years after creation". */
record SecretLife(Instant from, Instant until) {
  private static final Period USUAL = Period.ofYears(2);

  static SecretLife usual(Instant now) {
    Instant from = now.truncatedTo(ChronoUnit.MICROS);
    return new SecretLife(from, from.atOffset(ZoneOffset.UTC).plus(USUAL).toInstant());
  }
}
