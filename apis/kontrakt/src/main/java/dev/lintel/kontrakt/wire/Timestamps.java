package dev.lintel.kontrakt.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** "DateTime, UTC, ISO-8601" with as many decimals as there are, as in 2021-01-14T16:35:44.94Z. */
final class Timestamps extends ValueSerializer<Instant> {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendLiteral('Z')
          .toFormatter(java.util.Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
    json.writeString(FORMAT.format(value));
  }
}
