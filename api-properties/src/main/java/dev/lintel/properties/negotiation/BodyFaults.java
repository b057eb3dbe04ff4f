package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Tells what is wrong with a body in words of our own, which name no class. */
final class BodyFaults {
  private static final String WHOLE_NUMBER = "a whole number";
  private static final Map<Class<?>, String> EXPECTED =
      Map.ofEntries(
          Map.entry(byte.class, WHOLE_NUMBER),
          Map.entry(Byte.class, WHOLE_NUMBER),
          Map.entry(short.class, WHOLE_NUMBER),
          Map.entry(Short.class, WHOLE_NUMBER),
          Map.entry(int.class, WHOLE_NUMBER + " of at most ten digits"),
          Map.entry(Integer.class, WHOLE_NUMBER + " of at most ten digits"),
          Map.entry(long.class, WHOLE_NUMBER),
          Map.entry(Long.class, WHOLE_NUMBER),
          Map.entry(BigInteger.class, WHOLE_NUMBER),
          Map.entry(BigDecimal.class, "a number of at most 40 digits"),
          Map.entry(double.class, "a number"),
          Map.entry(Double.class, "a number"),
          Map.entry(boolean.class, "true or false"),
          Map.entry(Boolean.class, "true or false"),
          Map.entry(String.class, "a text"),
          Map.entry(LocalDate.class, "a date such as 2026-01-31"),
          Map.entry(Instant.class, "a time such as 2026-01-31T12:00:00Z"),
          Map.entry(OffsetDateTime.class, "a time such as 2026-01-31T12:00:00+01:00"),
          Map.entry(UUID.class, "a UUID"));

  private BodyFaults() {}

  static Problem missing() {
    return Problems.MALFORMED_BODY.with("The request needs a body; it was empty or null.");
  }

  /**
   * @param value what was sent, where it is a single value
   */
  static Fault mismatch(String path, Class<?> type, Optional<String> value) {
    return new Fault(path, "must be " + expected(type), value);
  }

  /** A text that cannot be stored; nor could it be shown. */
  static Fault unstorable(String path) {
    return new Fault(path, StorableText.REMEDY);
  }

  /** A mismatch after which the reading could not go on. */
  static Fault mismatch(DatabindException broken) {
    String path = FieldPath.of(broken.getPath());
    return new Fault(path, "could not be read; compare it with the API's description");
  }

  /** The parser's own message speaks of JSON and characters only; its location adds the place. */
  static Problem malformed(StreamReadException broken) {
    TokenStreamLocation place = broken.getLocation();
    String where = "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    return Problems.MALFORMED_BODY.with(
        "Not well-formed JSON at %s: %s.".formatted(where, reason(broken)));
  }

  static Problem tooDeep(BodyLimits limits) {
    return Problems.MALFORMED_BODY.with(
        "A body nests at most %d deep, and its names and numbers are of bounded length."
            .formatted(limits.depth()));
  }

  private static String reason(StreamReadException broken) {
    String message = broken.getOriginalMessage().lines().findFirst().orElse("");
    return message.startsWith("Duplicate") || message.startsWith("Un")
        ? message.replaceAll("`[^`]*`|\\(start marker at [^\\n]*", "").strip()
        : "unexpected content";
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
    return EXPECTED.getOrDefault(type, list ? "an array" : "an object");
  }
}
