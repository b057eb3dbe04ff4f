package dev.lintel.properties.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries moved fields between an object of the newest version and the one that an older version
 * sees. An object of which nothing but moved fields is left is not shown.
 */
final class Moves {
  private Moves() {}

  /** Puts what is moved into what is seen of the newest object otherwise. */
  static void show(ObjectNode newest, ObjectNode seen, ViewNode node) {
    for (Move move : node.moves()) {
      JsonNode value = at(newest, move.from());
      if (!value.isMissingNode()) {
        JsonNode shown = OlderReading.value(value, node.at(move.from()));
        object(seen, front(move.to())).set(move.to().getLast(), shown);
      }
    }
    for (Move move : node.moves()) {
      if (!at(newest, move.from()).isMissingNode()) {
        prune(seen, node.namesOf(front(move.from())));
      }
    }
  }

  /** What is sent of the moved fields, taken out of the rest of what is sent. */
  record Taken(ObjectNode rest, List<Optional<JsonNode>> values) {

    /**
     * @param removes whether an object that is not sent as one stands for the removal of its fields
     */
    static Taken from(ObjectNode sent, ViewNode node, boolean removes) {
      ObjectNode rest = sent.deepCopy();
      List<Optional<JsonNode>> values = new ArrayList<>();
      for (Move move : node.moves()) {
        values.add(take(rest, move.to(), removes));
      }
      for (Move move : node.moves()) {
        if (!at(sent, move.to()).isMissingNode()) {
          prune(rest, front(move.to()));
        }
      }
      return new Taken(rest, values);
    }

    private static Optional<JsonNode> take(ObjectNode sent, List<String> path, boolean removes) {
      ObjectNode place = sent;
      for (String name : front(path)) {
        JsonNode inner = place.path(name);
        if (inner instanceof ObjectNode object) {
          place = object;
        } else {
          return removes && !inner.isMissingNode()
              ? Optional.of(sent.nullNode())
              : Optional.empty();
        }
      }
      return Optional.ofNullable(place.remove(path.getLast()));
    }
  }

  /**
   * Puts moved fields into a patch of the newest object, and keeps those that nothing was sent of.
   *
   * @param change turns what was sent and what is present into what the newest field changes to
   */
  static void patch(ObjectNode patch, JsonNode present, ViewNode node, Taken taken, Change change) {
    dropNothings(patch, present, node);
    Spared.in(patch, present, stays(present, node, taken));
    place(
        taken,
        node,
        (move, value) -> {
          JsonNode before = at(present, move.from());
          boolean isNothingToRemove = value.isNull() && before.isMissingNode();
          if (!isNothingToRemove) {
            ObjectNode place = object(patch, front(move.from()));
            place.set(move.from().getLast(), change.of(value, before, node.at(move.from())));
          }
        });
  }

  /** The paths of moved fields that will be there after the patch, unless it removes them. */
  private static List<List<String>> stays(JsonNode present, ViewNode node, Taken taken) {
    List<List<String>> stays = new ArrayList<>();
    for (int index = 0; index < node.moves().size(); index++) {
      List<String> from = node.moves().get(index).from();
      boolean isSet = taken.values().get(index).filter(value -> !value.isNull()).isPresent();
      if (isSet || !at(present, from).isMissingNode()) {
        stays.add(from);
      }
    }
    return stays;
  }

  /** What is left of an object that the older version alone has is nothing to the newest. */
  private static void dropNothings(ObjectNode patch, JsonNode present, ViewNode node) {
    for (Move move : node.moves()) {
      String name = OlderWriting.newName(move.to().getFirst(), node).orElse("");
      JsonNode left = patch.path(name);
      boolean isNothing = left.isNull() || left.isObject() && left.isEmpty();
      if (move.to().size() > 1 && isNothing && present.path(name).isMissingNode()) {
        patch.remove(name);
      }
    }
  }

  /** Puts moved fields into a new object of the newest version. */
  static void make(ObjectNode made, ViewNode node, Taken taken, Change change) {
    place(
        taken,
        node,
        (move, value) ->
            object(made, front(move.from()))
                .set(
                    move.from().getLast(),
                    change.of(value, MissingNode.getInstance(), node.at(move.from()))));
  }

  /** What a field becomes. */
  interface Change {
    JsonNode of(JsonNode sent, JsonNode present, FieldView field);
  }

  private interface Placing {
    void put(Move move, JsonNode value);
  }

  private static void place(Taken taken, ViewNode node, Placing placing) {
    for (int index = 0; index < node.moves().size(); index++) {
      Move move = node.moves().get(index);
      taken.values().get(index).ifPresent(value -> placing.put(move, value));
    }
  }

  static List<String> front(List<String> path) {
    return path.subList(0, path.size() - 1);
  }

  static JsonNode at(JsonNode object, List<String> path) {
    JsonNode place = object;
    for (String name : path) {
      place = place instanceof ObjectNode ? place.path(name) : MissingNode.getInstance();
    }
    return place;
  }

  /** The object that a path leads to, made where there is none. */
  private static ObjectNode object(ObjectNode outer, List<String> path) {
    ObjectNode place = outer;
    for (String name : path) {
      place = place.path(name) instanceof ObjectNode inner ? inner : place.putObject(name);
    }
    return place;
  }

  /** Takes away the objects on a path that are empty, the innermost first. */
  private static void prune(ObjectNode object, List<String> path) {
    for (int length = path.size(); length > 0; length--) {
      List<String> here = path.subList(0, length);
      if (at(object, here) instanceof ObjectNode inner && inner.isEmpty()) {
        ((ObjectNode) at(object, front(here))).remove(here.getLast());
      }
    }
  }
}
