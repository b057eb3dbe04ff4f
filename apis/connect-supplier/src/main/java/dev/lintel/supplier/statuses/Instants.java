package dev.lintel.supplier.statuses;

import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as parameters (RFC 3339). */
final class Instants {
  private static final String NAME = "a time such as 2027-01-31T12:00:00Z";

  private Instants() {}

  static ParameterType<Instant> type() {
    return new ParameterType<>(NAME, Shape.of("string").withFormat("date-time"), Instants::instant);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be " + NAME);
    }
  }
}
