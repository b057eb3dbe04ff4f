package dev.lintel.properties.patch;

import dev.lintel.properties.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks one patch beside what is there. What is there is a list: the object to be merged with, none
 * where there is none, or, for an element of an array, all elements of the array that it replaces,
 * since nothing says which of them it was.
 */
final class Check {
  private final PatchRules rules;
  private final boolean currentIsKnown;
  private final List<Fault> faults = new ArrayList<>();

  private Check(PatchRules rules, boolean currentIsKnown) {
    this.rules = rules;
    this.currentIsKnown = currentIsKnown;
  }

  /** Of a patch on its own. */
  static Check ofPatch(PatchRules rules) {
    return new Check(rules, false);
  }

  /** Of a patch of something, or of nothing yet. */
  static Check ofPatchOf(PatchRules rules) {
    return new Check(rules, true);
  }

  List<Fault> faults(JsonNode patch, List<JsonNode> current) {
    if (patch instanceof ObjectNode object) {
      fields(new Place("", current, isNew(current)), rules.resource(), object);
    } else {
      fault("body", "must be an object");
    }
    return List.copyOf(faults);
  }

  /** A place in the document, what is there, and whether an object there is not merged but new. */
  private record Place(String path, List<JsonNode> current, boolean whole) {
    Place field(String name) {
      return new Place(path.isEmpty() ? name : path + "." + name, currentOf(name), whole);
    }

    Place element(int index, List<JsonNode> all) {
      return new Place(path + "[" + index + "]", all, true);
    }

    private List<JsonNode> currentOf(String name) {
      return current.stream().map(each -> each.path(name)).filter(each -> !isAbsent(each)).toList();
    }
  }

  private boolean isNew(List<JsonNode> current) {
    return currentIsKnown && current.stream().noneMatch(JsonNode::isObject);
  }

  private void fields(Place place, Class<?> type, ObjectNode patch) {
    for (FieldRule rule : rules.fieldsOf(type)) {
      field(place.field(rule.name()), rule, patch.path(rule.name()));
    }
  }

  private void field(Place place, FieldRule rule, JsonNode value) {
    if (rule.readOnly()) {
      readOnly(place, value);
    } else if (isAbsent(value)) {
      absent(place, rule, value);
    } else {
      value(place, rule.shape(), value);
    }
  }

  private void readOnly(Place place, JsonNode value) {
    boolean same =
        isAbsent(value)
            ? value.isMissingNode() || place.current().isEmpty()
            : place.current().stream().anyMatch(each -> each.equals(Check::compare, value));
    if (currentIsKnown && !same) {
      fault(place.path(), "is read-only; leave it out");
    }
  }

  private void absent(Place place, FieldRule rule, JsonNode value) {
    if (rule.required() && value.isNull()) {
      fault(place.path(), "is required; it can be changed but not removed");
    } else if (rule.required() && place.whole()) {
      fault(place.path(), "is required; give it a value");
    }
  }

  private void value(Place place, Shape shape, JsonNode value) {
    switch (shape) {
      case Shape.Fields fields when value instanceof ObjectNode object ->
          fields(merged(place), fields.type(), object);
      case Shape.Entries map when value instanceof ObjectNode object -> entries(place, map, object);
      case Shape.Elements array when value instanceof ArrayNode all -> elements(place, array, all);
      default -> {}
    }
  }

  private Place merged(Place place) {
    return new Place(place.path(), place.current(), place.whole() || isNew(place.current()));
  }

  private void entries(Place place, Shape.Entries shape, ObjectNode object) {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      value(place.field(entry.getKey()), shape.value(), entry.getValue());
    }
  }

  private void elements(Place place, Shape.Elements shape, ArrayNode elements) {
    List<JsonNode> replaced =
        place.current().stream().<JsonNode>mapMulti((array, to) -> array.forEach(to)).toList();
    for (int i = 0; i < elements.size(); i++) {
      Place element = place.element(i, replaced);
      if (elements.get(i).isNull() && !shape.nullable()) {
        fault(element.path(), "must not be null; send a value");
      }
      value(element, shape.element(), elements.get(i));
    }
  }

  private void fault(String path, String message) {
    faults.add(new Fault(path, message));
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  /** Numbers are the same whatever their digits behind the point. */
  private static int compare(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return left.decimalValue().compareTo(right.decimalValue());
    }
    return left.equals(right) ? 0 : 1;
  }
}
