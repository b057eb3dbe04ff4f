package dev.lintel.catalogue.contracts;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What happened to a contract, and when.
 *
 * @param approved when it got its green check mark; prices follow from approved contracts alone
 * @param lastModified when its content last changed; the store sets it
 */
public record History(
    Instant created, Optional<Instant> sent, Optional<Instant> approved, Instant lastModified) {

  public History {
    created = stored(created);
    sent = requireNonNullElse(sent, Optional.<Instant>empty()).map(History::stored);
    approved = requireNonNullElse(approved, Optional.<Instant>empty()).map(History::stored);
    lastModified = stored(lastModified);
  }

  /** The database keeps microseconds. */
  private static Instant stored(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
