package dev.lintel.properties.openapi.changes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Follows the references of one document. */
record References(JsonNode root) {
  private static final int LONGEST_CHAIN = 20;

  JsonNode resolved(JsonNode node) {
    JsonNode at = node;
    for (int step = 0; step < LONGEST_CHAIN && at.has("$ref"); step++) {
      at = target(at);
    }
    return at.has("$ref") ? MissingNode.getInstance() : at;
  }

  /** What a node's own reference names. */
  JsonNode target(JsonNode node) {
    return root.at(node.get("$ref").asString().substring(1));
  }
}
