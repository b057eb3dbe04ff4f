package dev.lintel.properties.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The use of something with an announced end.
 *
 * @param client the account, or {@code address:...} for a caller without one
 * @param certificate the SHA-256 in hex of the certificate that proved the account
 * @param what its permanent key, such as {@code route:itemsV1}
 * @param sample method, path and query of the last such request, without secrets
 * @param sunset the day from which it may be gone, as servers declared it at their last start
 */
public record DeprecatedUse(
    String client,
    Optional<String> certificate,
    String api,
    String what,
    Instant first,
    Instant last,
    long requests,
    String sample,
    Optional<LocalDate> sunset) {

  /** How many days are left until the sunset, where there is one; never less than none. */
  public OptionalLong daysLeft(LocalDate today) {
    return sunset
        .map(day -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(today, day))))
        .orElseGet(OptionalLong::empty);
  }
}
