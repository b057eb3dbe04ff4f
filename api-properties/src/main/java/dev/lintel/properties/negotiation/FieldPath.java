package dev.lintel.properties.negotiation;

import java.util.List;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** Writes places in a body as callers know them, such as {@code packages[1].length}. */
final class FieldPath {
  private static final String WHOLE_BODY = "body";

  private FieldPath() {}

  /** The place of the value that a parser stands at. */
  static String of(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
    return named(path(inside ? context.getParent() : context));
  }

  /** The place that an exception names. */
  static String of(List<Reference> references) {
    var path = new StringBuilder();
    for (Reference step : references) {
      append(path, step.getPropertyName(), step.getIndex());
    }
    return named(path);
  }

  private static StringBuilder path(TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return new StringBuilder();
    }
    StringBuilder path = path(context.getParent());
    String name = context.inObject() ? context.currentName() : null;
    return append(path, name, context.inArray() ? context.getCurrentIndex() : -1);
  }

  private static StringBuilder append(StringBuilder path, String name, int index) {
    if (name != null) {
      return path.append(path.isEmpty() ? "" : ".").append(name);
    }
    return index < 0 ? path : path.append('[').append(index).append(']');
  }

  private static String named(StringBuilder path) {
    return path.isEmpty() ? WHOLE_BODY : path.toString();
  }
}
