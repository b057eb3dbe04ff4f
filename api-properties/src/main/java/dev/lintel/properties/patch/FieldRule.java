package dev.lintel.properties.patch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done with one field of a resource. */
record FieldRule(String name, boolean required, boolean readOnly, Shape shape) {

  static List<FieldRule> of(Class<?> resource) {
    return Stream.of(resource.getRecordComponents())
        .filter(component -> annotation(component, JsonIgnore.class).isEmpty())
        .map(FieldRule::of)
        .toList();
  }

  private static FieldRule of(RecordComponent component) {
    return new FieldRule(
        name(component),
        !Shape.isNullable(component.getAnnotatedType()),
        component.isAnnotationPresent(ReadOnly.class),
        Shape.of(component.getAnnotatedType()));
  }

  private static String name(RecordComponent component) {
    return annotation(component, JsonProperty.class)
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElse(component.getName());
  }

  /** Jackson's annotations do not go on components; the compiler hands them to the accessors. */
  private static <A extends Annotation> Optional<A> annotation(
      RecordComponent component, Class<A> type) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(type));
  }
}
