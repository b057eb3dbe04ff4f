package dev.lintel.catalogue.supply.rules;

import java.time.LocalDate;
import java.util.Optional;

/** An expiry date lies at least four days ahead when it is set (Connect Supplier, 1.2.5). */
public final class ExpiryRule {

  private static final int DAYS_AHEAD = 4;

  private ExpiryRule() {}

  /** What is wrong with a day that is set today, if anything. */
  public static Optional<FieldFault> fault(LocalDate expiry, LocalDate today) {
    LocalDate earliest = today.plusDays(DAYS_AHEAD);
    return expiry.isBefore(earliest)
        ? Optional.of(
            new FieldFault(
                "expiryDate",
                "must lie at least four days ahead; the earliest is %s".formatted(earliest)))
        : Optional.empty();
  }
}
