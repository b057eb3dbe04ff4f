package dev.lintel.properties.openapi.changes;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells whether a value could meet two alternatives at once. */
final class Overlap {
  private Overlap() {}

  static boolean isIn(Possibilities possibilities) {
    return possibilities.byType().values().stream().anyMatch(Overlap::isIn);
  }

  private static boolean isIn(List<ObjectNode> plain) {
    return IntStream.range(0, plain.size())
        .anyMatch(one ->
            IntStream.range(0, one).anyMatch(other -> !areApart(plain.get(one), plain.get(other))));
  }

  /** Only what is plain to see: one asks for a field that the other refuses. */
  private static boolean areApart(ObjectNode one, ObjectNode other) {
    return asksForWhatIsRefused(one, other) || asksForWhatIsRefused(other, one);
  }

  private static boolean asksForWhatIsRefused(ObjectNode asking, ObjectNode refusing) {
    JsonNode others = refusing.path("additionalProperties");
    return others.isBoolean()
        && !others.booleanValue()
        && asking
            .path("required")
            .valueStream()
            .anyMatch(name -> !refusing.path("properties").has(name.asString()));
  }
}
