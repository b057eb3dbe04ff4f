package dev.lintel.properties.testkit;

import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.changes.Change;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** For whom something breaks: who may call the endpoints, as the frozen description told it. */
final class Concerned {
  private static final Pattern NEED = Pattern.compile("Needs the ((?:subscription|right) `[^`]+`)");

  private Concerned() {}

  /** A line for each kind of caller, with the endpoints that it meets. */
  static String of(OpenApiDocument frozen, List<Change> changes) {
    Map<String, TreeSet<String>> callers = new TreeMap<>();
    changes.stream()
        .filter(Change::breaking)
        .map(change -> change.place().operation())
        .forEach(operation ->
            callers
                .computeIfAbsent(caller(frozen, operation), _ -> new TreeSet<>())
                .add(operation.isEmpty() ? "the whole API" : operation));
    return callers.entrySet().stream()
        .map(one -> "\n  for %s: %s".formatted(one.getKey(), String.join(", ", one.getValue())))
        .collect(Collectors.joining());
  }

  private static String caller(OpenApiDocument frozen, String operation) {
    String[] words = operation.split(" ", 2);
    JsonNode told =
        words.length < 2
            ? frozen.tree().path("info")
            : frozen.tree().path("paths").path(words[1]).path(words[0].toLowerCase(Locale.ROOT));
    Matcher need = NEED.matcher(told.path("description").asString(""));
    if (need.find()) {
      return "callers with the " + need.group(1);
    }
    return told.path("security").isEmpty() ? "everybody" : "every caller";
  }
}
