package dev.lintel.properties.patch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The pseudocode of RFC 7396, section 2, on Java's own maps and lists, as an independent model. */
final class NaivePatch {

  private NaivePatch() {}

  static Object apply(Object target, Object patch) {
    if (!(patch instanceof Map<?, ?> fields)) {
      return patch;
    }
    Map<String, Object> result = new LinkedHashMap<>();
    if (target instanceof Map<?, ?> present) {
      present.forEach((name, value) -> result.put((String) name, value));
    }
    fields.forEach((name, value) -> {
      if (value == null) {
        result.remove(name);
      } else {
        result.put((String) name, apply(result.get(name), value));
      }
    });
    return result;
  }

  static String json(Object value) {
    return switch (value) {
      case null -> "null";
      case String text -> "\"" + text + "\"";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(NaivePatch::json).collect(Collectors.joining(",", "[", "]"));
      default -> value.toString();
    };
  }

  static Object value(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> null;
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> new BigDecimal(node.toString());
      case STRING -> node.stringValue();
      case ARRAY -> {
        List<Object> list = new ArrayList<>();
        node.forEach(element -> list.add(value(element)));
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
        yield map;
      }
    };
  }
}
