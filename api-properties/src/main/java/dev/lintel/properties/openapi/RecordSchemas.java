package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.Described;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.versions.JsonView;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of the wire's records, made from their components. Each record is described once and
 * referred to by its name; undeclared fields are not forbidden, since readers must bear new ones.
 */
final class RecordSchemas {
  private static final String PLACE = "#/components/schemas/";

  private final Map<String, Schema<?>> components = new TreeMap<>();
  private final Map<String, Class<?>> named = new HashMap<>();

  Map<String, Schema<?>> components() {
    return components;
  }

  /** The schema of an answer's body, which may be a version's view of the newest one. */
  JsonSchema answer(Type type, JsonView view, int version) {
    var shown = new Shown(Direction.ANSWER, view, version);
    return type instanceof Listing(String name, Class<?> element)
        ? listing(name, schema(TypeUse.of((Type) element), shown))
        : schema(TypeUse.of(type), shown);
  }

  private static JsonSchema listing(String name, JsonSchema element) {
    JsonSchema array = ScalarSchemas.ofType("array");
    array.setItems(element);
    JsonSchema object = ScalarSchemas.ofType("object");
    object.addProperty(name, array);
    object.setRequired(List.of(name));
    return object;
  }

  JsonSchema request(Type type) {
    return schema(TypeUse.of(type), new Shown(Direction.REQUEST, JsonView.unchanged(), 0));
  }

  private JsonSchema schema(TypeUse use, Shown shown) {
    JsonSchema schema = withoutNull(use, shown);
    return use.nullable() ? Nullness.orNull(schema) : schema;
  }

  private JsonSchema withoutNull(TypeUse use, Shown shown) {
    Class<?> raw = use.raw();
    if (raw == Object[].class || Collection.class.isAssignableFrom(raw)) {
      JsonSchema array = ScalarSchemas.ofType("array");
      array.setItems(schema(use.arguments().getFirst(), shown));
      return array;
    }
    if (Map.class.isAssignableFrom(raw)) {
      JsonSchema map = ScalarSchemas.ofType("object");
      map.setAdditionalProperties(schema(use.arguments().getLast(), shown));
      return map;
    }
    return ScalarSchemas.of(raw).orElseGet(() -> object(raw, shown));
  }

  private JsonSchema object(Class<?> raw, Shown shown) {
    return ScalarSchemas.stand(raw)
        .map(method -> schema(TypeUse.of(method.getAnnotatedReturnType()), shown))
        .orElseGet(() -> raw.isSealed() ? either(raw, shown) : reference(raw, shown));
  }

  /** A sealed type is one of those that it permits. */
  private JsonSchema either(Class<?> raw, Shown shown) {
    var either = new JsonSchema();
    for (Class<?> one : raw.getPermittedSubclasses()) {
      either.addAnyOfItem(schema(TypeUse.of((Type) one), shown));
    }
    return either;
  }

  private JsonSchema reference(Class<?> raw, Shown shown) {
    if (!raw.isRecord()) {
      throw new IllegalArgumentException("No description of the type " + raw.getName());
    }
    String name = shown.nameOf(raw);
    Class<?> before = named.putIfAbsent(name, raw);
    if (before == null) {
      components.put(name, fields(raw, shown));
    } else if (before != raw) {
      throw new IllegalArgumentException("Two types of one name: " + before + ", " + raw);
    }
    var reference = new JsonSchema();
    reference.set$ref(PLACE + name);
    return reference;
  }

  private JsonSchema fields(Class<?> raw, Shown shown) {
    JsonSchema schema = ScalarSchemas.ofType("object");
    Described described = raw.getAnnotation(Described.class);
    if (described != null) {
      schema.setDescription(described.value());
    }
    List<String> required = new ArrayList<>();
    for (WireField field : WireField.of(raw, shown.direction())) {
      if (!shown.view().drops(field.name())) {
        String name = shown.view().nameOf(field.name());
        schema.addProperty(name, field(field, shown));
        if (field.required()) {
          required.add(name);
        }
      }
    }
    schema.setRequired(required.isEmpty() ? null : required);
    return schema;
  }

  private JsonSchema field(WireField field, Shown shown) {
    JsonSchema schema =
        shown
            .view()
            .replacement(field.name())
            .map(RecordSchemas::fixed)
            .orElseGet(() -> schema(field.type(), shown.inside(field.name())));
    field.description().ifPresent(schema::setDescription);
    return schema;
  }

  private static JsonSchema fixed(String json) {
    return ScalarSchemas.ofType(
        switch (JsonMapper.shared().readTree(json).getNodeType()) {
          case ARRAY -> "array";
          case BOOLEAN -> "boolean";
          case NUMBER -> "number";
          case STRING -> "string";
          case NULL -> "null";
          default -> "object";
        });
  }

  /** How a type is shown at one place. */
  private record Shown(Direction direction, JsonView view, int version) {
    Shown inside(String field) {
      return new Shown(direction, view.inside(field), version);
    }

    /** Names differ wherever the fields may. */
    String nameOf(Class<?> raw) {
      String name = raw.getSimpleName();
      boolean sent = direction == Direction.REQUEST && !name.endsWith("Request");
      return name + (sent ? "Request" : "") + (view.isUnchanged() ? "" : "V" + version);
    }
  }
}
