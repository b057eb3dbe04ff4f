package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.Described;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.versions.Deprecation;
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
  private final Map<String, Use> named = new HashMap<>();
  private final EndedVariants variants = new EndedVariants(PLACE);

  /** What is described under one name. */
  private record Use(Class<?> raw, Map<String, Deprecation> ends) {}

  /** All that were asked for; no further ones may be afterwards. */
  Map<String, Schema<?>> components() {
    variants.settle(components);
    return components;
  }

  /** The schema of an answer's body, which may be a version's view of the newest one. */
  JsonSchema answer(Type type, JsonView view, int version, FieldEnds ends) {
    var shown = new Shown(Direction.ANSWER, view, version, ends);
    return type instanceof Listing(String name, Class<?> element)
        ? listing(name, TypeUse.of((Type) element), shown)
        : schema(TypeUse.of(type), shown);
  }

  /** The view is that of the elements; ends are told from the object on, as an answer has them. */
  private JsonSchema listing(String name, TypeUse element, Shown shown) {
    JsonSchema array = ScalarSchemas.ofType("array");
    array.setItems(schema(element, shown.with(shown.ends().inside(name))));
    shown.ends().tell(name, array);
    JsonSchema object = ScalarSchemas.ofType("object");
    object.addProperty(name, array);
    object.setRequired(List.of(name));
    return object;
  }

  JsonSchema request(Type type, FieldEnds ends) {
    return schema(TypeUse.of(type), new Shown(Direction.REQUEST, JsonView.unchanged(), 0, ends));
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
    String plain = shown.nameOf(raw);
    String name = variants.nameOf(plain, shown.ends());
    var use = new Use(raw, shown.ends().byPath());
    Use before = named.putIfAbsent(name, use);
    if (before == null) {
      components.put(name, fields(raw, shown));
    } else if (!before.equals(use)) {
      throw new IllegalArgumentException("Two types of one name: " + before.raw() + ", " + raw);
    }
    return variants.reference(name);
  }

  private JsonSchema fields(Class<?> raw, Shown shown) {
    if (shown.view().moves()) {
      throw new IllegalArgumentException(
          "A view moves fields of %s: describe that version by a record of its own"
              .formatted(raw.getSimpleName()));
    }
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
    shown.ends().tell(shown.view().nameOf(field.name()), schema);
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

  /** How a type is shown at one place; ends are told by the names of the version shown. */
  private record Shown(Direction direction, JsonView view, int version, FieldEnds ends) {
    Shown inside(String field) {
      return new Shown(direction, view.inside(field), version, ends.inside(view.nameOf(field)));
    }

    Shown with(FieldEnds others) {
      return new Shown(direction, view, version, others);
    }

    /** Names differ wherever the fields may. */
    String nameOf(Class<?> raw) {
      String name = raw.getSimpleName();
      boolean sent = direction == Direction.REQUEST && !name.endsWith("Request");
      return name + (sent ? "Request" : "") + (view.isUnchanged() ? "" : "V" + version);
    }
  }
}
