package dev.lintel.properties.patch;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON merge patch (RFC 7396): a field that is left out stays, null removes it, an object is merged
 * with the one that is there at every depth, and all else, arrays too, replaces what was there.
 */
public final class MergePatch {

  /** The media types in which a patch is sent. */
  public static final List<String> MEDIA_TYPES =
      List.of("application/json", "application/merge-patch+json");

  private MergePatch() {}

  /**
   * The document as the patch leaves it. Neither argument is changed; the result shares with them
   * the parts that are as they were. Both are of bounded depth, as {@link JsonDocuments} reads
   * them.
   *
   * @param target the present document; a missing node stands for none
   */
  public static JsonNode apply(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode fields)) {
      return patch;
    }
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    if (target instanceof ObjectNode present) {
      result.setAll(present);
    }
    fields.properties().forEach(field -> apply(result, field));
    return result;
  }

  private static void apply(ObjectNode result, Map.Entry<String, JsonNode> field) {
    if (field.getValue().isNull()) {
      result.remove(field.getKey());
    } else {
      result.set(field.getKey(), apply(result.path(field.getKey()), field.getValue()));
    }
  }
}
