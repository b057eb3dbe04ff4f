package dev.lintel.properties.testkit.corpus;

import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document by an instruction of the corpus. */
final class DocumentEdit {
  private final JsonNode root;

  DocumentEdit(JsonNode root) {
    this.root = root;
  }

  void apply(String instruction) {
    String[] words = instruction.split(" ", 3);
    JsonNode place = place(words[1]);
    String rest = words[2];
    switch (words[0]) {
      case "set" -> set((ObjectNode) place, rest);
      case "remove" -> remove(place, rest);
      case "rename" -> rename((ObjectNode) place, rest);
      case "add" -> ((ArrayNode) place).add(json(rest));
      case "drop" -> drop((ArrayNode) place, json(rest));
      default -> throw new IllegalArgumentException(instruction);
    }
  }

  private static void set(ObjectNode place, String rest) {
    int space = rest.indexOf(' ');
    place.set(rest.substring(0, space), json(rest.substring(space + 1)));
  }

  private static void remove(JsonNode place, String name) {
    JsonNode gone =
        place instanceof ArrayNode list
            ? list.remove(Integer.parseInt(name))
            : ((ObjectNode) place).remove(name);
    check(gone != null, name);
  }

  private static void rename(ObjectNode place, String names) {
    String[] both = names.split(" ");
    check(place.has(both[0]), names);
    place.set(both[1], place.remove(both[0]));
  }

  private static void drop(ArrayNode list, JsonNode value) {
    int before = list.size();
    list.removeIf(value::equals);
    check(list.size() == before - 1, value.toString());
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("There is no " + what);
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  private JsonNode place(String text) {
    int slash = text.indexOf('/');
    String name = slash < 0 ? text : text.substring(0, slash);
    JsonNode start = start(name);
    JsonNode place = slash < 0 ? start : start.at(JsonPointer.compile(text.substring(slash)));
    check(place.isContainer(), text);
    return place;
  }

  private JsonNode start(String name) {
    if (name.startsWith("@")) {
      String[] words = name.substring(1).split(":");
      JsonNode operation = operation(words[0]);
      return words.length == 1 ? operation : named(operation.path("parameters"), words[1]);
    }
    if (name.startsWith("#")) {
      String[] words = name.substring(1).split("\\.");
      JsonNode schema = root.at("/components/schemas").path(words[0]);
      return words.length == 1 ? schema : schema.path("properties").path(words[1]);
    }
    return root;
  }

  private JsonNode operation(String id) {
    return root.path("paths")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .filter(operation -> operation.path("operationId").asString("").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static JsonNode named(JsonNode list, String name) {
    Stream<JsonNode> all = list.valueStream();
    return all.filter(one -> one.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
