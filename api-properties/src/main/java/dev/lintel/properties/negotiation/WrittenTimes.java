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
 * of year, month and day, where a caller meant something else.
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
      return parser.hasToken(JsonToken.VALUE_STRING)
          ? super.deserialize(parser, context)
          : context.handleUnexpectedToken(getValueType(context), parser);
    }
  }
}
