package dev.lintel.export.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.export.wire.ItemMedia;
import dev.lintel.export.wire.ItemPropertySets;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an object on the wire may hold, read off its record: every component that may not be null
 * must be there. Lists may be left out, since earlier versions lack some.
 */
final class RecordShape implements ValueShape {
  /** Version 1 has no such field, and shows what is active alone. */
  private static final String ACTIVE = "active";

  private record Field(String name, boolean required, ValueShape value) {}

  private final List<Field> fields = new ArrayList<>();
  private final boolean mayBeActive;
  private final boolean isMedia;

  private RecordShape(Class<?> type) {
    mayBeActive = List.of(type.getRecordComponents()).stream().anyMatch(RecordShape::isActive);
    isMedia = type == ItemMedia.class;
  }

  /** The shape of a record; those of a recursive one are kept in the map while it is made. */
  static RecordShape of(Class<?> type, Map<Class<?>, RecordShape> known) {
    RecordShape shape = known.get(type);
    if (shape == null) {
      shape = new RecordShape(type);
      known.put(type, shape);
      for (RecordComponent component : type.getRecordComponents()) {
        shape.add(type, component, known);
      }
    }
    return shape;
  }

  private void add(Class<?> type, RecordComponent component, Map<Class<?>, RecordShape> known) {
    if (isMedia && component.getName().equals("url")) {
      return;
    }
    FieldRule rule = FieldRules.of(type, component.getName());
    fields.add(
        new Field(
            nameOf(component),
            isRequired(component),
            shapeOf(component.getGenericType(), rule, known)));
  }

  private static String nameOf(RecordComponent component) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .orElse(component.getName());
  }

  private static boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && component.getType() != List.class
        && component.getType() != ItemPropertySets.class;
  }

  private static ValueShape shapeOf(Type type, FieldRule rule, Map<Class<?>, RecordShape> known) {
    return switch (type) {
      case ParameterizedType list ->
          new ListShape(shapeOf(list.getActualTypeArguments()[0], rule, known));
      case Class<?> record when record.isRecord() -> of(record, known);
      default -> ScalarShape.of((Class<?>) type, rule);
    };
  }

  private static boolean isActive(RecordComponent component) {
    return component.getName().equals(ACTIVE);
  }

  @Override
  public void judge(JsonNode value, String path, RowFaults faults) {
    if (!(value instanceof ObjectNode object)) {
      faults.add(path, "must be an object");
      return;
    }
    prepare(object);
    for (Field field : fields) {
      String where = path.isEmpty() ? field.name() : path + "." + field.name();
      JsonNode found = object.get(field.name());
      if (found != null && !found.isNull()) {
        field.value().judge(found, where, faults);
      } else if (field.required()) {
        faults.add(where, "is missing");
      }
    }
  }

  /** A file's address is where it is here, not where it was. */
  private void prepare(ObjectNode object) {
    if (isMedia) {
      object.remove("url");
    }
    if (mayBeActive && !object.hasNonNull(ACTIVE)) {
      object.set(ACTIVE, BooleanNode.TRUE);
    }
  }
}
