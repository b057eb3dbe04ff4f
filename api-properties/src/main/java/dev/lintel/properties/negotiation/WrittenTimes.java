package dev.lintel.properties.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Days and times are texts. Jackson's own readers would also count days from 1970, or take an array
 * of year, month and day, where a caller meant something else. Years have four digits (RFC 3339,
 * section 5.6).
 */
final class WrittenTimes extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;
  private static final Set<Class<?>> TYPES =
      Set.of(LocalDate.class, Instant.class, OffsetDateTime.class);

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier described,
      ValueDeserializer<?> reader) {
    return TYPES.contains(described.getBeanClass()) ? new FromText(reader) : reader;
  }

  /** A day from both ends, since years change at different instants. */
  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private static final class FromText extends DelegatingDeserializer {
    FromText(ValueDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
      return new FromText(reader);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(getValueType(context), parser);
      }
      Object value = super.deserialize(parser, context);
      return value == null || isOfFourDigits(value)
          ? value
          : context.handleWeirdStringValue(handledType(), parser.getString(), "No such year");
    }

    /** Other years would be written in forms that few can read, ourselves among them. */
    private static boolean isOfFourDigits(Object value) {
      return switch (value) {
        case LocalDate day -> day.getYear() >= 1 && day.getYear() <= 9999;
        case OffsetDateTime time -> time.getYear() >= 1 && time.getYear() <= 9999;
        case Instant time -> time.isAfter(EARLIEST) && time.isBefore(LATEST);
        default -> true;
      };
    }
  }
}
