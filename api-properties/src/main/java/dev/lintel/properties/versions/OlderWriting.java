package dev.lintel.properties.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what is sent in an older version into what it means in the newest. */
final class OlderWriting {
  private static final JsonNode NOTHING = MissingNode.getInstance();

  private OlderWriting() {}

  /** Names are the older version's in the patch, and the newest one's in the result. */
  static ObjectNode patch(ObjectNode patch, JsonNode present, ViewNode node) {
    if (!node.moves().isEmpty()) {
      var taken = Moves.Taken.from(patch, node, true);
      ObjectNode newest = patch(taken.rest(), present, node.withoutMoves());
      Moves.patch(newest, present, node, taken, OlderWriting::changed);
      return newest;
    }
    ObjectNode newest = patch.objectNode();
    patch.forEachEntry((name, value) ->
        newName(name, node)
            .ifPresent(to -> newest.set(to, changed(value, present.path(to), node.field(to)))));
    return newest;
  }

  static ObjectNode made(ObjectNode sent, ViewNode node) {
    if (!node.moves().isEmpty()) {
      var taken = Moves.Taken.from(sent, node, false);
      ObjectNode newest = made(taken.rest(), node.withoutMoves());
      Moves.make(newest, node, taken, OlderWriting::value);
      return newest;
    }
    ObjectNode newest = sent.objectNode();
    sent.forEachEntry((name, value) ->
        newName(name, node).ifPresent(to -> newest.set(to, value(value, NOTHING, node.field(to)))));
    return newest;
  }

  /** An object changes what is there, field by field; everything else takes its place. */
  private static JsonNode changed(JsonNode sent, JsonNode present, FieldView field) {
    return sent instanceof ObjectNode object && field.value().isEmpty()
        ? patch(object, present, field.inside())
        : value(sent, present, field);
  }

  private static JsonNode value(JsonNode sent, JsonNode present, FieldView field) {
    boolean isAsShown = !present.isMissingNode() && sent.equals(OlderReading.value(present, field));
    if (isAsShown) {
      return present;
    }
    return translated(sent, field).orElseGet(() -> inside(sent, present, field.inside()));
  }

  private static JsonNode inside(JsonNode sent, JsonNode present, ViewNode node) {
    if (node.isUnchanged()) {
      return sent;
    }
    return switch (sent) {
      case ObjectNode object -> made(object, node);
      case ArrayNode array -> elements(array, present, node);
      default -> sent;
    };
  }

  /** Each element that is sent as one is shown is that one, with all that is not shown. */
  private static ArrayNode elements(ArrayNode sent, JsonNode present, ViewNode node) {
    List<JsonNode> left = new ArrayList<>();
    present.forEach(left::add);
    ArrayNode newest = sent.arrayNode();
    for (JsonNode element : sent) {
      Optional<JsonNode> same =
          left.stream().filter(one -> OlderReading.seen(one, node).equals(element)).findFirst();
      same.ifPresent(left::remove);
      newest.add(same.orElseGet(() -> inside(element, NOTHING, node)));
    }
    return newest;
  }

  /** Of several values that look the same in the older version, the first in order. */
  private static Optional<JsonNode> translated(JsonNode sent, FieldView field) {
    return new TreeMap<>(field.values())
        .entrySet().stream()
            .filter(pair -> pair.getValue().equals(sent.toString()))
            .map(Map.Entry::getKey)
            .findFirst()
            .map(JsonMapper.shared()::readTree);
  }

  /** The newest name of a field; none for what the older version does not have. */
  static Optional<String> newName(String older, ViewNode node) {
    for (var one : node.fields().entrySet()) {
      boolean isMeant =
          !one.getValue().dropped() && one.getValue().nameInstead(one.getKey()).equals(older);
      if (isMeant) {
        return Optional.of(one.getKey());
      }
    }
    return node.fields().containsKey(older) ? Optional.empty() : Optional.of(older);
  }
}
