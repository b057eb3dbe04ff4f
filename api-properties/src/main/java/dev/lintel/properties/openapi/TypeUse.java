package dev.lintel.properties.openapi;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type where it is used, with the nullness that JSpecify's annotation says.
 *
 * @param arguments the type's arguments; of an array, what it holds
 */
record TypeUse(Class<?> raw, boolean nullable, List<TypeUse> arguments) {

  static TypeUse of(AnnotatedType use) {
    boolean nullable = use.isAnnotationPresent(Nullable.class);
    return switch (use) {
      case AnnotatedArrayType array ->
          new TypeUse(
              Object[].class, nullable, List.of(of(array.getAnnotatedGenericComponentType())));
      case AnnotatedWildcardType wildcard -> of(wildcard.getAnnotatedUpperBounds()[0]);
      case AnnotatedParameterizedType type ->
          of(
              raw(type.getType()),
              nullable,
              Stream.of(type.getAnnotatedActualTypeArguments()).map(TypeUse::of).toList());
      default -> of(raw(use.getType()), nullable, List.of());
    };
  }

  static TypeUse of(Type type) {
    return switch (type) {
      case GenericArrayType array ->
          new TypeUse(Object[].class, false, List.of(of(array.getGenericComponentType())));
      case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
      case ParameterizedType generic ->
          of(
              raw(generic),
              false,
              Stream.of(generic.getActualTypeArguments()).map(TypeUse::of).toList());
      case Class<?> array when array.isArray() && array != byte[].class ->
          new TypeUse(Object[].class, false, List.of(of((Type) array.getComponentType())));
      default -> of(raw(type), false, List.of());
    };
  }

  private static TypeUse of(Class<?> raw, boolean nullable, List<TypeUse> arguments) {
    return raw == Optional.class
        ? arguments.getFirst().orNull()
        : new TypeUse(raw, nullable, arguments);
  }

  TypeUse orNull() {
    return new TypeUse(raw, true, arguments);
  }

  TypeUse notNull() {
    return new TypeUse(raw, false, arguments);
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> raw(generic.getRawType());
      default -> throw new IllegalArgumentException("No description of the type " + type);
    };
  }
}
