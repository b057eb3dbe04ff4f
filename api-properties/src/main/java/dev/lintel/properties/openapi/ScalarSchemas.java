package dev.lintel.properties.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The schemas of values that are no objects, as Jackson writes them. */
final class ScalarSchemas {
  private static final Map<Class<?>, String> KINDS =
      Map.ofEntries(
          Map.entry(int.class, "integer int32"),
          Map.entry(Integer.class, "integer int32"),
          Map.entry(short.class, "integer int32"),
          Map.entry(Short.class, "integer int32"),
          Map.entry(long.class, "integer int64"),
          Map.entry(Long.class, "integer int64"),
          Map.entry(BigInteger.class, "integer"),
          Map.entry(float.class, "number float"),
          Map.entry(Float.class, "number float"),
          Map.entry(double.class, "number double"),
          Map.entry(Double.class, "number double"),
          Map.entry(BigDecimal.class, "number"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(Boolean.class, "boolean"),
          Map.entry(String.class, "string"),
          Map.entry(LocalDate.class, "string date"),
          Map.entry(Instant.class, "string date-time"),
          Map.entry(OffsetDateTime.class, "string date-time"),
          Map.entry(ZonedDateTime.class, "string date-time"),
          Map.entry(LocalDateTime.class, "string"),
          Map.entry(LocalTime.class, "string"),
          Map.entry(UUID.class, "string uuid"),
          Map.entry(URI.class, "string uri"),
          Map.entry(byte[].class, "string byte"));

  private ScalarSchemas() {}

  static Optional<JsonSchema> of(Class<?> type) {
    if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
      return Optional.of(new JsonSchema());
    }
    if (type.isEnum()) {
      return Optional.of(oneOf(words(type)));
    }
    return Optional.ofNullable(KINDS.get(type)).map(ScalarSchemas::ofKind);
  }

  static JsonSchema ofType(String type) {
    var schema = new JsonSchema();
    schema.addType(type);
    return schema;
  }

  /** The method whose result Jackson writes in place of a value of the type. */
  static Optional<Method> stand(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonValue.class))
        .findFirst();
  }

  private static JsonSchema ofKind(String kind) {
    String[] words = kind.split(" ");
    JsonSchema schema = ofType(words[0]);
    if (words.length > 1) {
      schema.setFormat(words[1]);
    }
    return schema;
  }

  static JsonSchema oneOf(List<String> words) {
    JsonSchema schema = ofType("string");
    schema.setEnum(new ArrayList<>(words));
    return schema;
  }

  private static List<String> words(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(one -> word((Enum<?>) one)).toList();
  }

  private static String word(Enum<?> constant) {
    try {
      Optional<Method> stand = stand(constant.getDeclaringClass());
      if (stand.isPresent()) {
        return String.valueOf(stand.get().invoke(constant));
      }
      JsonProperty name =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return name == null || name.value().isEmpty() ? constant.name() : name.value();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No description of the constant " + constant, e);
    }
  }
}
