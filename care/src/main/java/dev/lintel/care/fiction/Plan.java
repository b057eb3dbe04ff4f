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
  static final int WARDS = 3;

  private static final int EMPLOYEES_OF_A_TEAM = 25;
  private static final int CLIENTS_OF_A_BUILDING = 50;
  private static final int MOST_DETAILED = 2_000;

  Dice dice(String purpose, long number) {
    return new Dice(seed, purpose, number);
  }

  int teams() {
    return Math.max(1, employees / EMPLOYEES_OF_A_TEAM);
  }

  /** Clients, and whatever else employees have besides work, are for reading, not for measuring. */
  int detailed() {
    return Math.min(employees, MOST_DETAILED);
  }

  int clients() {
    return detailed();
  }

  /** Each has three wards, whose ids follow its own. The organisation is location 1. */
  int buildings() {
    return Math.max(1, clients() / CLIENTS_OF_A_BUILDING);
  }

  int locations() {
    return 1 + buildings() * (1 + WARDS);
  }

  LocalDate today() {
    return present.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
