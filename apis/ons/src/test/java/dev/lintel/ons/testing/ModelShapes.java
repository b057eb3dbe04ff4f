package dev.lintel.ons.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Compares our records with the vendor's models, field by field. */
final class ModelShapes {
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          Long.class, "integer",
          Integer.class, "integer",
          BigDecimal.class, "number",
          Boolean.class, "boolean",
          String.class, "string",
          UUID.class, "string",
          LocalDate.class, "string date",
          Instant.class, "string date-time");

  private final Shapes shapes;
  private final List<String> faults = new ArrayList<>();
  private final Set<Class<?>> seen = new HashSet<>();

  ModelShapes(Shapes shapes) {
    this.shapes = shapes;
  }

  /** What differs; fields that are deprecated may be missing. */
  List<String> faults(String model, Class<?> type) {
    compare(model, type);
    return faults;
  }

  private void compare(String model, Class<?> type) {
    if (!seen.add(type)) {
      return;
    }
    Map<String, String> fields = shapes.models().get(model);
    var ours = new HashSet<String>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = name(component);
      ours.add(name);
      String theirs = plain(fields.getOrDefault(name, "no field"));
      if (theirs.contains("model ") && inner(component.getGenericType()).isRecord()) {
        compare(theirs.replaceFirst(".*model ", ""), inner(component.getGenericType()));
      } else {
        check(model + "." + name, theirs, ours(component));
      }
    }
    fields.entrySet().stream()
        .filter(field -> !field.getValue().contains(" deprecated"))
        .filter(field -> !ours.contains(field.getKey()))
        .forEach(field -> faults.add("%s.%s is missing".formatted(model, field.getKey())));
  }

  private void check(String place, String theirs, String ours) {
    if (!theirs.equals(ours)) {
      faults.add("%s is %s, ours is %s".formatted(place, theirs, ours));
    }
  }

  private static String ours(RecordComponent component) {
    Type type = component.getGenericType();
    String plain =
        inner(type).isEnum()
            ? "string"
            : inner(type).isRecord()
                ? "object"
                : TYPES.getOrDefault(inner(type), inner(type).getName());
    return type instanceof ParameterizedType ? "list " + plain : plain;
  }

  private static String plain(String type) {
    return type.replaceAll("\\?| (deprecated|required)", "");
  }

  private static String name(RecordComponent component) {
    return Stream.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .findFirst()
        .or(() -> Optional.of(component.getName()))
        .orElseThrow();
  }

  private static Class<?> inner(Type type) {
    return switch (type) {
      case ParameterizedType list -> inner(list.getActualTypeArguments()[0]);
      case Class<?> plain -> plain;
      default -> Object.class;
    };
  }
}
