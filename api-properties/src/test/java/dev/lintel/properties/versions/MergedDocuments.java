package dev.lintel.properties.versions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The merge of RFC 7396, told once more, so that the versions are not judged by themselves. */
final class MergedDocuments {
  private MergedDocuments() {}

  /** RFC 7396, section 2. */
  static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
    changes.forEachEntry((name, value) -> {
      if (value.isNull()) {
        result.remove(name);
      } else {
        result.set(name, merged(result.path(name), value));
      }
    });
    return result;
  }
}
