package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import java.time.LocalDate;
import java.util.List;

/**
 * All approved contracts of one receiver with one supplier, ranked.
 *
 * @param since those that ended before this day have no conditions here
 */
record Agreements(List<Agreement> ranked, int since) {

  // Measured: a contract of 200 conditions takes this much a condition, strings and maps included.
  private static final int BYTES_OF_A_CONDITION = 450;
  private static final int BYTES_OF_A_CONTRACT = 600;

  static Agreements of(List<Contract> contracts, LocalDate since) {
    return new Agreements(
        contracts.stream().map(Agreement::of).sorted(Agreement.RANK).toList(), Span.day(since));
  }

  /** The one that counts on a day. */
  Ranked<Agreement> on(int day) {
    return Ranked.on(day, ranked);
  }

  /** About how much memory it takes. */
  int bytes() {
    long bytes = BYTES_OF_A_CONTRACT;
    for (Agreement agreement : ranked) {
      bytes += BYTES_OF_A_CONTRACT + 2L * agreement.contract().text().length();
      for (Condition condition : agreement.contract().conditions()) {
        bytes +=
            BYTES_OF_A_CONDITION
                + 2L * condition.text().length()
                + 48L * condition.elements().size();
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }
}
