package dev.lintel.properties.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Chosen fields as the database keeps them: a JSON object of models with their fields. */
final class FieldChoices {
  private static final TypeReference<Map<String, Set<String>>> TYPE = new TypeReference<>() {};

  private FieldChoices() {}

  static Map<String, Set<String>> read(String json) {
    return JsonMapper.shared().readValue(json, TYPE);
  }

  /** In order of name, so that equal choices are equal texts. */
  static String write(Map<String, Set<String>> choices) {
    var sorted = new TreeMap<String, Set<String>>();
    choices.forEach((model, fields) -> sorted.put(model, new TreeSet<>(fields)));
    return JsonMapper.shared().writeValueAsString(sorted);
  }
}
