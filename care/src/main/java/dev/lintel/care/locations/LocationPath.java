package dev.lintel.care.locations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The ids of a location and of all that it is in, the first one first. */
public record LocationPath(List<Long> ids) {
  private static final String PATH = "materializedPath";

  public LocationPath {
    ids = List.copyOf(ids);
  }

  static LocationPath parse(@Nullable String text) {
    return new LocationPath(
        text == null ? List.of() : Arrays.stream(text.split("\\.")).map(Long::valueOf).toList());
  }

  /** Whether a location is the named one, or in it. */
  public boolean isIn(long location) {
    return ids.contains(location);
  }

  /** The location that it is in directly. */
  Optional<Long> parent() {
    return ids.size() < 2 ? Optional.empty() : Optional.of(ids.get(ids.size() - 2));
  }

  /** "Automatically calculated field": what a location has it keeps. */
  static Optional<JsonNode> of(ObjectNode location, Optional<ObjectNode> parent) {
    return location.hasNonNull(PATH)
        ? Optional.of(location.get(PATH))
        : parent.map(above ->
            StringNode.valueOf(above.path(PATH).asString("") + "." + location.path("id").asLong()));
  }
}
