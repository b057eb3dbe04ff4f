package dev.lintel.delivery.judging;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.delivery.kinds.FieldRule;
import dev.lintel.delivery.kinds.FieldRules;
import dev.lintel.delivery.kinds.RecordRule;
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
  private final List<String> ignored = new ArrayList<>();
  private final Class<?> type;
  private final FieldRules rules;
  private final boolean mayBeActive;

  private RecordShape(Class<?> type, FieldRules rules) {
    this.type = type;
    this.rules = rules;
    mayBeActive = List.of(type.getRecordComponents()).stream().anyMatch(RecordShape::isActive);
  }

  /** The shape of a record; those of a recursive one are kept in the map while it is made. */
  static RecordShape of(Class<?> type, FieldRules rules, Map<Class<?>, RecordShape> known) {
    RecordShape shape = known.get(type);
    if (shape == null) {
      shape = new RecordShape(type, rules);
      known.put(type, shape);
      for (RecordComponent component : type.getRecordComponents()) {
        shape.add(component, known);
      }
    }
    return shape;
  }

  private void add(RecordComponent component, Map<Class<?>, RecordShape> known) {
    if (rules.ignores(type, component.getName())) {
      ignored.add(nameOf(component));
      return;
    }
    FieldRule rule = rules.of(type, component.getName());
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

  private boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && component.getType() != List.class
        && !rules.dispensesWith(component.getType());
  }

  private ValueShape shapeOf(Type type, FieldRule rule, Map<Class<?>, RecordShape> known) {
    return switch (type) {
      case ParameterizedType list ->
          new ListShape(shapeOf(list.getActualTypeArguments()[0], rule, known));
      case Class<?> record when record.isRecord() -> of(record, rules, known);
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
    int before = faults.count();
    for (Field field : fields) {
      String where = path.isEmpty() ? field.name() : path + "." + field.name();
      JsonNode found = object.get(field.name());
      if (found != null && !found.isNull()) {
        field.value().judge(found, where, faults);
      } else if (field.required()) {
        faults.add(where, "is missing");
      }
    }
    if (faults.count() == before) {
      judgeTogether(object, path, faults);
    }
  }

  private void judgeTogether(ObjectNode object, String path, RowFaults faults) {
    for (RecordRule.Complaint complaint : rules.of(type).complaints(object)) {
      String where = path.isEmpty() ? complaint.field() : path + "." + complaint.field();
      faults.add(where, complaint.message());
    }
  }

  /** What is passed over is not read either. */
  private void prepare(ObjectNode object) {
    ignored.forEach(object::remove);
    if (mayBeActive && !object.hasNonNull(ACTIVE)) {
      object.set(ACTIVE, BooleanNode.TRUE);
    }
  }
}
