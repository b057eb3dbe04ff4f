package dev.lintel.delivery.judging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Times and dates as hubs deliver them: a time without a zone is UTC, a date may have a time behind
 * it. Instants are cut to the microsecond, which is what the catalogue keeps.
 */
final class WireTimes {
  private static final int LAST_YEAR = 9999;

  private WireTimes() {}

  /**
   * Reads an instant.
   *
   * @throws DateTimeException when it is none of the years 1 to 9999
   */
  static Instant instant(String text) {
    Instant instant =
        text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
            ? Instant.parse(text)
            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Reads a date.
   *
   * @throws DateTimeException when it is none of the years 1 to 9999
   */
  static LocalDate date(String text) {
    LocalDate date =
        text.contains("T") ? LocalDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
    checkYear(date.getYear());
    return date;
  }

  private static void checkYear(int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("Year " + year);
    }
  }

  static SimpleModule module() {
    return new SimpleModule()
        .addDeserializer(Instant.class, new TextReading<>(Instant.class, WireTimes::instant))
        .addDeserializer(LocalDate.class, new TextReading<>(LocalDate.class, WireTimes::date));
  }

  private static final class TextReading<T> extends StdDeserializer<T> {
    private final Function<String, T> reading;

    TextReading(Class<T> type, Function<String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return reading.apply(parser.getString());
    }
  }
}
