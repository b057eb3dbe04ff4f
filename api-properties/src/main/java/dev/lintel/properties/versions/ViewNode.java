package dev.lintel.properties.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What changes in the objects at one place of a document, by the name of the field.
 *
 * @param moves of fields from here; each is also dropped at its own place
 */
record ViewNode(Map<String, FieldView> fields, List<Move> moves) {
  static final ViewNode UNCHANGED = new ViewNode(Map.of(), List.of());

  ViewNode {
    fields = Map.copyOf(fields);
    moves = List.copyOf(moves);
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
    return new ViewNode(more, moves);
  }

  /** This node with a move of a field; what the paths have in common is walked through. */
  ViewNode moving(List<String> from, List<String> to) {
    boolean meet = from.size() > 1 && to.size() > 1 && from.getFirst().equals(to.getFirst());
    if (!meet) {
      var more = new ArrayList<>(moves);
      more.add(new Move(from, to));
      return new ViewNode(with(from, FieldView::drop).fields, more);
    }
    var inner = field(from.getFirst());
    var further = new HashMap<>(fields);
    further.put(
        from.getFirst(),
        inner.inside(
            inner.inside().moving(from.subList(1, from.size()), to.subList(1, to.size()))));
    return new ViewNode(further, moves);
  }

  ViewNode withoutMoves() {
    return new ViewNode(fields, List.of());
  }

  /** What happens to the field that a path leads to. */
  FieldView at(List<String> path) {
    FieldView field = field(path.getFirst());
    return path.size() == 1 ? field : field.inside().at(path.subList(1, path.size()));
  }

  /** A path by the older version's names. */
  List<String> namesOf(List<String> path) {
    if (path.isEmpty()) {
      return path;
    }
    FieldView field = field(path.getFirst());
    var names = new ArrayList<String>();
    names.add(field.nameInstead(path.getFirst()));
    names.addAll(field.inside().namesOf(path.subList(1, path.size())));
    return names;
  }
}
