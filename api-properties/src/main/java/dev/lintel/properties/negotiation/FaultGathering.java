package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/**
 * Notes each value that does not fit its field and lets the reading go on with a stand-in, so that
 * all faults of a body come to light at once. One is used for one body.
 */
final class FaultGathering extends DeserializationProblemHandler {
  private final int most;
  private final List<Fault> faults = new ArrayList<>();

  FaultGathering(int most) {
    this.most = most;
  }

  List<Fault> faults() {
    return faults;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    return note(context.getParser(), context.constructType(type));
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    return note(context.getParser(), context.constructType(type));
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message) {
    Object standIn = note(parser, type);
    parser.skipChildren();
    return standIn;
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      JsonParser parser,
      String message) {
    Object standIn = note(parser, context.constructType(type));
    parser.skipChildren();
    return standIn;
  }

  @Override
  public Object handleNullForPrimitives(
      DeserializationContext context,
      Class<?> type,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      String message) {
    return note(parser, context.constructType(type));
  }

  void add(Fault fault) {
    if (faults.size() < most) {
      faults.add(fault);
    }
  }

  private Object note(JsonParser parser, JavaType type) {
    Optional<String> value =
        Optional.ofNullable(parser.currentToken())
            .filter(JsonToken::isScalarValue)
            .map(_ -> parser.getString());
    add(fault(FieldPath.of(parser), type.getRawClass(), value));
    return StandIns.of(type.getRawClass());
  }

  private static Fault fault(String path, Class<?> type, Optional<String> value) {
    boolean unstorable = value.filter(text -> !StorableText.isStorable(text)).isPresent();
    return unstorable && type == String.class
        ? BodyFaults.unstorable(path)
        : BodyFaults.mismatch(path, type, unstorable ? Optional.empty() : value);
  }
}
