package dev.lintel.properties.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.properties.profile.Described;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a wire record, as Jackson writes or reads it. In an answer a nullable field is written
 * too, so it is required, unless {@link JsonInclude} says otherwise; in a request it may be left
 * out.
 */
record WireField(String name, TypeUse type, boolean required, Optional<String> description) {

  static List<WireField> of(Class<?> wireRecord, Direction direction) {
    return Stream.of(wireRecord.getRecordComponents())
        .filter(component -> annotation(component, JsonIgnore.class).isEmpty())
        .flatMap(component -> written(component, direction))
        .toList();
  }

  /** The fields of an unwrapped record stand beside the others, in its own place. */
  private static Stream<WireField> written(RecordComponent component, Direction direction) {
    return annotation(component, JsonUnwrapped.class).isPresent()
        ? of(component.getType(), direction).stream()
        : Stream.of(of(component, direction));
  }

  private static WireField of(RecordComponent component, Direction direction) {
    WireField always =
        new WireField(
            name(component),
            type(component),
            true,
            Optional.ofNullable(component.getAnnotation(Described.class)).map(Described::value));
    return direction == Direction.ANSWER
        ? always.included(inclusion(component))
        : always.withRequired(!always.type.nullable());
  }

  private WireField included(JsonInclude.Include inclusion) {
    return switch (inclusion) {
      case NON_NULL, NON_ABSENT -> withRequired(!type.nullable()).neverNull();
      case NON_EMPTY -> withRequired(type.raw().isPrimitive()).neverNull();
      case NON_DEFAULT, CUSTOM -> withRequired(false).neverNull();
      case ALWAYS, USE_DEFAULTS -> this;
    };
  }

  private WireField withRequired(boolean must) {
    return new WireField(name, type, must, description);
  }

  private WireField neverNull() {
    return new WireField(name, type.notNull(), required, description);
  }

  private static TypeUse type(RecordComponent component) {
    return annotation(component, JsonRawValue.class).isPresent()
        ? TypeUse.of((java.lang.reflect.Type) Object.class)
        : TypeUse.of(component.getAnnotatedType());
  }

  private static String name(RecordComponent component) {
    return annotation(component, JsonProperty.class)
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElse(component.getName());
  }

  private static JsonInclude.Include inclusion(RecordComponent component) {
    return annotation(component, JsonInclude.class)
        .or(() ->
            Optional.ofNullable(component.getDeclaringRecord().getAnnotation(JsonInclude.class)))
        .map(JsonInclude::value)
        .orElse(JsonInclude.Include.ALWAYS);
  }

  /** Jackson's annotations do not go on components; the compiler hands them to the accessors. */
  private static <A extends Annotation> Optional<A> annotation(
      RecordComponent component, Class<A> type) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(type));
  }
}
