package dev.lintel.properties.negotiation.xml;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import dev.lintel.properties.negotiation.xml.XmlShape.Field;
import dev.lintel.properties.negotiation.xml.XmlShape.Fields;
import dev.lintel.properties.negotiation.xml.XmlShape.Kind;
import dev.lintel.properties.negotiation.xml.XmlShape.Many;
import dev.lintel.properties.negotiation.xml.XmlShape.Scalar;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Reads the shapes of records off their components; a record that holds its own kind is one. */
final class ShapeReading {
  private final Map<Class<?>, Fields> records = new HashMap<>();

  /** The record's name for its root, else that of its class with a small letter. */
  static String rootName(Type type) {
    Class<?> raw = raw(type);
    return Optional.ofNullable(raw.getAnnotation(JsonRootName.class))
        .map(JsonRootName::value)
        .orElseGet(() -> Singular.decapitalised(raw.getSimpleName()));
  }

  XmlShape of(Type type) {
    return of(type, "item");
  }

  private XmlShape of(Type type, String item) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return of(argument(type), item);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new Many(new ElementTag(item), of(argument(type), "item"), true);
    }
    return raw.isRecord() ? record(raw) : new Scalar(kind(raw));
  }

  private Fields record(Class<?> type) {
    Fields known = records.get(type);
    if (known != null) {
      return known;
    }
    var fields = new Fields();
    records.put(type, fields);
    Stream.of(type.getRecordComponents())
        .filter(component -> annotation(component, JsonIgnore.class).isEmpty())
        .forEach(component -> fields.add(field(component)));
    return fields;
  }

  private Field field(RecordComponent component) {
    String name =
        annotation(component, JsonProperty.class)
            .map(JsonProperty::value)
            .filter(text -> !text.isEmpty())
            .orElse(component.getName());
    Optional<String> element =
        annotation(component, JacksonXmlProperty.class)
            .map(JacksonXmlProperty::localName)
            .filter(text -> !text.isEmpty());
    XmlShape shape = of(component.getGenericType(), element.orElseGet(() -> Singular.of(name)));
    return shape instanceof Many list
        ? new Field(name, new ElementTag(name), list(component, list))
        : new Field(name, new ElementTag(element.orElse(name)), shape);
  }

  private static Many list(RecordComponent component, Many list) {
    boolean wrapped =
        annotation(component, JacksonXmlElementWrapper.class)
            .map(JacksonXmlElementWrapper::useWrapping)
            .orElse(true);
    return new Many(list.item(), list.each(), wrapped);
  }

  private static Kind kind(Class<?> raw) {
    if (raw == String.class) {
      return Kind.TEXT;
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return Kind.TRUTH;
    }
    if (raw.isPrimitive() && raw != char.class || Number.class.isAssignableFrom(raw)) {
      return Kind.NUMBER;
    }
    if (raw.isEnum() || raw == byte[].class || isJdkScalar(raw)) {
      return Kind.WORD;
    }
    throw new IllegalArgumentException("XML has no shape for " + raw.getName());
  }

  private static boolean isJdkScalar(Class<?> raw) {
    return raw.getName().startsWith("java.")
        && raw != Object.class
        && !Map.class.isAssignableFrom(raw);
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> raw(generic.getRawType());
      default -> throw new IllegalArgumentException("XML has no shape for " + type);
    };
  }

  private static Type argument(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getActualTypeArguments()[0];
    }
    throw new IllegalArgumentException("XML has no shape for " + type);
  }

  /** Jackson's annotations do not go on components; the compiler hands them to the accessors. */
  private static <A extends Annotation> Optional<A> annotation(
      RecordComponent component, Class<A> type) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(type));
  }
}
