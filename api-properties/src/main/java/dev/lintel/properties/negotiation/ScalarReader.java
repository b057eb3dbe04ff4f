package dev.lintel.properties.negotiation;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads one kind of scalar; whatever it cannot read goes to {@link FaultGathering}. */
final class ScalarReader<T> extends StdScalarDeserializer<T> {
  private final transient Reading<T> reading;

  /** Takes the value that the parser stands at; empty if it is of another kind. */
  @FunctionalInterface
  interface Reading<T> {
    Optional<T> read(JsonParser parser);
  }

  ScalarReader(Class<T> type, Reading<T> reading) {
    super(type);
    this.reading = reading;
  }

  @Override
  @SuppressWarnings("unchecked") // the handler's stand-in is of the type that it was asked for
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Optional<T> value = reading.read(parser);
    return value.isPresent()
        ? value.get()
        : (T) context.handleUnexpectedToken(getValueType(context), parser);
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    return handledType().isPrimitive()
        ? context.handleUnexpectedToken(getValueType(context), context.getParser())
        : null;
  }

  /** A field that was not sent is no fault here; 0 or false stands for it where it must. */
  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return StandIns.absent(handledType());
  }
}
