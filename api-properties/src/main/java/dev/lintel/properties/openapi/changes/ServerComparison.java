package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares where an API is: each server of before must still be there. */
final class ServerComparison {
  private final Findings findings;

  ServerComparison(Findings findings) {
    this.findings = findings;
  }

  void compare(JsonNode old, JsonNode young, Place place) {
    Set<String> were = servers(old);
    Set<String> are = servers(young);
    String text = "the servers were %s and are %s".formatted(were, are);
    if (!are.containsAll(were)) {
      findings.breaking(Kind.SERVERS_CHANGED, place, text);
    } else if (!were.equals(are)) {
      findings.harmless(Kind.SERVERS_CHANGED, place, text);
    }
  }

  private static Set<String> servers(JsonNode servers) {
    var texts = new TreeSet<String>();
    for (JsonNode server : servers) {
      String variables = CanonicalText.of(server.path("variables"), new References(server));
      texts.add(server.path("url").asString() + (variables.isEmpty() ? "" : " " + variables));
    }
    return texts.isEmpty() ? Set.of("/") : texts;
  }
}
