package dev.lintel.properties.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What changes in the objects at one place of a document, by the name of the field. */
record ViewNode(Map<String, FieldView> fields) {
  static final ViewNode UNCHANGED = new ViewNode(Map.of());

  ViewNode {
    fields = Map.copyOf(fields);
  }

  boolean isUnchanged() {
    return fields.isEmpty();
  }

  FieldView field(String name) {
    return fields.getOrDefault(name, FieldView.UNCHANGED);
  }

  /** This node with a change to the field that a path leads to. */
  ViewNode with(List<String> path, UnaryOperator<FieldView> change) {
    String name = path.getFirst();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A path is names with dots between them");
    }
    FieldView field = field(name);
    boolean last = path.size() == 1;
    var more = new HashMap<>(fields);
    more.put(
        name,
        last
            ? change.apply(field)
            : field.inside(field.inside().with(path.subList(1, path.size()), change)));
    return new ViewNode(more);
  }
}
