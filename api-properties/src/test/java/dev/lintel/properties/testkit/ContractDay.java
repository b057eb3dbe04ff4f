package dev.lintel.properties.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/**
 * The day on which contracts are judged, in UTC: {@code -Dcontract.day=2027-06-01}, or the one that
 * the file {@code apis/contract-day.txt} keeps, so that a test does not change its mind with the
 * calendar.
 */
final class ContractDay {
  private static final String PROPERTY = "contract.day";
  private static final String FILE = "apis/contract-day.txt";

  private ContractDay() {}

  static LocalDate chosen() {
    String given = System.getProperty(PROPERTY, "");
    return LocalDate.parse(given.isBlank() ? kept() : given);
  }

  private static String kept() {
    try {
      return Files.readString(RepositoryRoot.path().resolve(FILE)).strip();
    } catch (IOException e) {
      throw new AssertionError("The day of contracts is kept in " + FILE, e);
    }
  }
}
