package dev.lintel.properties.versions;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps moved fields where a patch removes the object that they are in: the older version, which
 * has them elsewhere, removed the others alone.
 */
final class Spared {
  private Spared() {}

  /**
   * @param paths from here to the moved fields that stay
   */
  static void in(ObjectNode patch, JsonNode present, List<List<String>> paths) {
    List<String> objects =
        paths.stream().filter(path -> path.size() > 1).map(List::getFirst).distinct().toList();
    for (String name : objects) {
      JsonNode inner = present.path(name);
      List<List<String>> inside = inside(paths, name);
      if (patch.path(name) instanceof ObjectNode further) {
        in(further, inner, inside);
      } else if (patch.path(name).isNull() && inner.isObject()) {
        patch.set(name, others((ObjectNode) inner, inside));
      }
    }
  }

  private static ObjectNode others(ObjectNode present, List<List<String>> paths) {
    ObjectNode removed = present.objectNode();
    present.forEachEntry((name, value) -> {
      List<List<String>> inside = inside(paths, name);
      if (!inside.isEmpty() && value.isObject()) {
        removed.set(name, others((ObjectNode) value, inside));
      } else if (!paths.contains(List.of(name))) {
        removed.putNull(name);
      }
    });
    return removed;
  }

  private static List<List<String>> inside(List<List<String>> paths, String name) {
    return paths.stream()
        .filter(path -> path.size() > 1 && path.getFirst().equals(name))
        .map(path -> path.subList(1, path.size()))
        .toList();
  }
}
