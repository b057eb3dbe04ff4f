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
  private static final int MOST_IN_DETAIL = 5_000;
  private static final int EMPLOYEES_OF_A_TEAM = 25;

  Dice dice(String purpose, long number) {
    return new Dice(seed, purpose, number);
  }

  /**
   * How many employees have users, training and rosters. Larger organisations are for measuring
   * streams of employees, and should be made quickly.
   */
  int inDetail() {
    return Math.min(employees, MOST_IN_DETAIL);
  }

  int teams() {
    return Math.max(1, employees / EMPLOYEES_OF_A_TEAM);
  }

  LocalDate today() {
    return present.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
