package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares who may call: each way of access that did before must still be enough. */
final class AccessComparison {
  private final References before;
  private final References after;
  private final Findings findings;

  AccessComparison(References before, References after, Findings findings) {
    this.before = before;
    this.after = after;
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    List<Map<String, Set<String>>> were = ways(old, before);
    List<Map<String, Set<String>>> are = ways(young, after);
    if (new HashSet<>(were).equals(new HashSet<>(are))) {
      return;
    }
    boolean enough =
        were.stream().allMatch(had -> are.stream().anyMatch(needs -> suffices(had, needs)));
    if (enough) {
      findings.harmless(Kind.ACCESS_CHANGED, place, "less or other credentials do, too");
    } else {
      findings.breaking(Kind.ACCESS_CHANGED, place, "the credentials of before do not do");
    }
  }

  private static boolean suffices(Map<String, Set<String>> had, Map<String, Set<String>> needs) {
    return needs.entrySet().stream()
        .allMatch(need ->
            had.containsKey(need.getKey()) && had.get(need.getKey()).containsAll(need.getValue()));
  }

  /** The ways of access, each of schemes with scopes; where none is told, nothing is needed. */
  private static List<Map<String, Set<String>>> ways(JsonNode operation, References references) {
    JsonNode root = references.root();
    JsonNode told = operation.has("security") ? operation.get("security") : root.path("security");
    List<Map<String, Set<String>>> ways =
        told.valueStream().map(way -> way(way, references)).toList();
    return ways.isEmpty() ? List.of(Map.of()) : ways;
  }

  private static Map<String, Set<String>> way(JsonNode way, References references) {
    var schemes = new HashMap<String, Set<String>>();
    way.forEachEntry((name, scopes) ->
        schemes.put(
            scheme(name, references),
            scopes.valueStream().map(JsonNode::asString).collect(Collectors.toSet())));
    return schemes;
  }

  /** A scheme by what it is, not by its name; what its scopes mean is told for readers. */
  private static String scheme(String name, References references) {
    JsonNode schemes = references.root().path("components").path("securitySchemes");
    if (!schemes.has(name)) {
      return name;
    }
    ObjectNode scheme = (ObjectNode) references.resolved(schemes.get(name)).deepCopy();
    scheme.remove("bearerFormat");
    scheme.put("scheme", scheme.path("scheme").asString("").toLowerCase(Locale.ROOT));
    scheme.path("flows").forEach(flow -> ((ObjectNode) flow).remove("scopes"));
    return CanonicalText.of(scheme, references);
  }
}
