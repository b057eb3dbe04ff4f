package dev.lintel.care.fiction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a fictional organisation follows from, and how large its parts are. Ids of each kind count
 * from 1, so that parts can refer to each other without knowing each other.
 *
 * @param present the present as the organisation knows it
 */
record Plan(long seed, int employees, Instant present) {
  private static final int EMPLOYEES_OF_A_TEAM = 25;

  Dice dice(String purpose, long number) {
    return new Dice(seed, purpose, number);
  }

  int teams() {
    return Math.max(1, employees / EMPLOYEES_OF_A_TEAM);
  }

  LocalDate today() {
    return present.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
