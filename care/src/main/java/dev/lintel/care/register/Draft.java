package dev.lintel.care.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** An entry that is about to be stored: derived, read as its record, and judged. */
record Draft<T>(Kind<T> kind, T entry, byte[] document) {

  static <T> Draft<T> of(Kind<T> kind, ObjectNode content) {
    kind.derived().forEach(fields -> fields.accept(content));
    T entry = Documents.bind(content, kind.type());
    return new Draft<>(kind, entry, Documents.mapper().writeValueAsBytes(entry));
  }

  List<Objection> objections() {
    var objections = new ArrayList<Objection>();
    Consumer<Objection> add = objections::add;
    TextBounds.judge(kind, Documents.mapper().readTree(document), add);
    kind.rules().forEach(rule -> rule.judge(entry, add));
    return objections;
  }
}
