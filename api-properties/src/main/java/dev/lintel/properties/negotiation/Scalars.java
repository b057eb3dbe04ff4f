package dev.lintel.properties.negotiation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.module.SimpleModule;

/**
 * How whole numbers, truth values and texts are read. Jackson's own readers cut fractions off, take
 * a number for a truth value, and end the reading with some of the first faults; these hand each
 * fault to {@link FaultGathering}.
 */
final class Scalars {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,19}");

  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,80}([.][0-9]{1,80})?([eE][+-]?[0-9]{1,3})?");
  private static final int DIGITS = 40;

  private Scalars() {}

  static SimpleModule module() {
    var module = new SimpleModule("scalars");
    add(module, int.class, Scalars::integer);
    add(module, Integer.class, Scalars::integer);
    add(module, long.class, Scalars::longInteger);
    add(module, Long.class, Scalars::longInteger);
    add(module, BigDecimal.class, Scalars::decimal);
    add(module, boolean.class, Scalars::truth);
    add(module, Boolean.class, Scalars::truth);
    add(module, String.class, Scalars::text);
    module.setDeserializerModifier(new WrittenTimes());
    return module;
  }

  private static <T> void add(SimpleModule module, Class<T> type, ScalarReader.Reading<T> reading) {
    module.addDeserializer(type, new ScalarReader<>(type, reading));
  }

  private static Optional<Integer> integer(JsonParser parser) {
    return whole(parser, Integer.SIZE).map(BigInteger::intValueExact);
  }

  private static Optional<Long> longInteger(JsonParser parser) {
    return whole(parser, Long.SIZE).map(BigInteger::longValueExact);
  }

  private static Optional<BigInteger> whole(JsonParser parser, int bits) {
    boolean number = parser.hasToken(JsonToken.VALUE_NUMBER_INT);
    return number || parser.hasToken(JsonToken.VALUE_STRING)
        ? Optional.of(parser.getString())
            .filter(text -> WHOLE_NUMBER.matcher(text).matches())
            .map(BigInteger::new)
            .filter(value -> value.bitLength() < bits)
        : Optional.empty();
  }

  /** One with a large exponent is short to send and would be gigabytes to write. */
  private static Optional<BigDecimal> decimal(JsonParser parser) {
    boolean number = parser.currentToken().isNumeric();
    return number || parser.hasToken(JsonToken.VALUE_STRING)
        ? Optional.of(parser.getString())
            .filter(text -> DECIMAL.matcher(text).matches())
            .map(BigDecimal::new)
            .filter(value -> value.precision() - value.scale() <= DIGITS)
            .filter(value -> value.scale() <= DIGITS)
        : Optional.empty();
  }

  private static Optional<Boolean> truth(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A text that can be stored; a number's text is its digits as they were sent. */
  private static Optional<String> text(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> Optional.of(parser.getString()).filter(StorableText::isStorable);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getString());
      default -> Optional.empty();
    };
  }
}
