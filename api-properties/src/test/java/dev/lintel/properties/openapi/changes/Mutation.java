package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.changes.Change.Kind;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of the books' document, and what it is for partners, when it is made and when it is
 * taken back.
 */
record Mutation(
    String name, Consumer<Draft> change, Optional<Expected> made, Optional<Expected> undone) {

  record Expected(Kind kind, boolean breaking) {}

  static Mutation of(String name, Consumer<Draft> change) {
    return new Mutation(name, change, Optional.empty(), Optional.empty());
  }

  Mutation breaks(Kind kind) {
    return new Mutation(name, change, Optional.of(new Expected(kind, true)), undone);
  }

  Mutation adds(Kind kind) {
    return new Mutation(name, change, Optional.of(new Expected(kind, false)), undone);
  }

  Mutation undoneBreaks(Kind kind) {
    return new Mutation(name, change, made, Optional.of(new Expected(kind, true)));
  }

  Mutation undoneAdds(Kind kind) {
    return new Mutation(name, change, made, Optional.of(new Expected(kind, false)));
  }

  /** Both ways break. */
  Mutation breaksBothWays(Kind kind) {
    return breaks(kind).undoneBreaks(kind);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A document that is being changed. */
  record Draft(JsonNode root) {
    ObjectNode object(String pointer) {
      return (ObjectNode) root.at(pointer);
    }

    ArrayNode array(String pointer) {
      return (ArrayNode) root.at(pointer);
    }

    void remove(String pointer, String field) {
      object(pointer).remove(field);
    }

    void set(String pointer, String field, String json) {
      object(pointer).set(field, JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    /** A parameter of the newest books. */
    String parameter(String name) {
      JsonNode list = root.at(Mutations.BOOKS + "/parameters");
      for (int index = 0; index < list.size(); index++) {
        if (list.get(index).get("name").asString().equals(name)) {
          return Mutations.BOOKS + "/parameters/" + index;
        }
      }
      throw new IllegalArgumentException(name);
    }

    String schemaOf(String parameter) {
      return parameter(parameter) + "/schema";
    }

    void rename(String pointer, String field, String newName) {
      ObjectNode object = object(pointer);
      object.set(newName, object.remove(field));
    }

    void drop(String array, String text) {
      array(array).removeIf(one -> one.asString("").equals(text));
    }
  }
}
