package dev.lintel.properties.patch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a field's value has parts with rules of their own. */
sealed interface Shape {

  /** A value without parts that matter here. */
  record Whole() implements Shape {}

  /** An object with the fields of a record. */
  record Fields(Class<?> type) implements Shape {}

  /** An array. */
  record Elements(Shape element, boolean nullable) implements Shape {}

  /** An object whose names are data. */
  record Entries(Shape value) implements Shape {}

  static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class) || raw(type) == Optional.class;
  }

  static Shape of(AnnotatedType type) {
    return switch (type) {
      case AnnotatedArrayType array -> ofArray(array);
      case AnnotatedWildcardType wildcard -> of(wildcard.getAnnotatedUpperBounds()[0]);
      case AnnotatedParameterizedType generic -> ofGeneric(generic);
      default -> isFields(raw(type)) ? new Fields(raw(type)) : new Whole();
    };
  }

  private static Shape ofArray(AnnotatedArrayType array) {
    return array.getType() == byte[].class
        ? new Whole()
        : elements(array.getAnnotatedGenericComponentType());
  }

  private static Shape ofGeneric(AnnotatedParameterizedType generic) {
    AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw(generic))) {
      return elements(arguments[0]);
    }
    if (Map.class.isAssignableFrom(raw(generic))) {
      return new Entries(of(arguments[1]));
    }
    return raw(generic) == Optional.class ? of(arguments[0]) : new Whole();
  }

  private static Shape elements(AnnotatedType type) {
    return new Elements(of(type), isNullable(type));
  }

  /** A record that Jackson writes as one value is no object. */
  private static boolean isFields(Class<?> raw) {
    return raw.isRecord()
        && Stream.of(raw.getDeclaredMethods())
            .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private static Class<?> raw(AnnotatedType type) {
    return switch (type.getType()) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }
}
