package dev.lintel.ons.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@link Shapes} from the vendor's OpenAPI documents, which are not in this repository. */
final class VendorDocuments {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private final Shapes shapes = new Shapes(new TreeMap<>(), new TreeMap<>());
  private final JsonNode document;

  private VendorDocuments(JsonNode document) {
    this.document = document;
  }

  static Shapes read(Path directory) throws IOException {
    var all = new Shapes(new TreeMap<>(), new TreeMap<>());
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> documents =
          files.filter(file -> file.toString().endsWith("-api-openapi.yml")).sorted().toList();
      for (Path file : documents) {
        var reading = new VendorDocuments(YAML.readTree(Files.readString(file)));
        reading.operations();
        all.operations().putAll(reading.shapes.operations());
        all.models().putAll(reading.shapes.models());
      }
    }
    return all;
  }

  private void operations() {
    document
        .path("paths")
        .forEachEntry((path, item) -> {
          if (path.startsWith("/t/")) {
            item.forEachEntry((method, operation) -> {
              if (METHODS.contains(method)) {
                shapes
                    .operations()
                    .put(
                        method.toUpperCase(java.util.Locale.ROOT) + " " + path,
                        operation(operation));
              }
            });
          }
        });
  }

  private TreeMap<String, String> operation(JsonNode operation) {
    var facts = new TreeMap<String, String>();
    facts.put("id", operation.path("operationId").asString());
    body(operation.path("requestBody"), "body", facts);
    operation
        .path("responses")
        .forEachEntry((status, answer) -> {
          facts.put(status, "");
          body(answer, status, facts);
        });
    return facts;
  }

  private void body(JsonNode place, String name, TreeMap<String, String> facts) {
    JsonNode schema = place.path("content").path("application/json").path("schema");
    if (!schema.isMissingNode()) {
      facts.put(name, type(schema));
    }
  }

  private String type(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asString().replaceFirst(".*/", "");
      JsonNode target = document.path("components").path("schemas").path(name);
      if (isScalar(target)) {
        return type(target);
      }
      model(name);
      return "model " + name;
    }
    if (schema.path("allOf").size() == 1 && !schema.has("properties")) {
      return type(schema.path("allOf").path(0));
    }
    JsonNode types = schema.path("type");
    boolean nullable =
        types.isArray() && Stream.of(types.toString()).anyMatch(all -> all.contains("null"));
    String plain =
        types.isArray()
            ? types
                .valueStream()
                .map(JsonNode::asString)
                .filter(one -> !one.equals("null"))
                .findFirst()
                .orElse("any")
            : types.asString("any");
    String format = schema.path("format").asString("");
    String type =
        plain.equals("array")
            ? "list " + type(schema.path("items"))
            : plain + (format.startsWith("date") ? " " + format : "");
    return type + (nullable ? "?" : "");
  }

  /** A name for a text or a number, such as those of enumerations. */
  private static boolean isScalar(JsonNode schema) {
    return Set.of("string", "integer", "number", "boolean")
        .contains(schema.path("type").asString(""));
  }

  private void model(String name) {
    if (shapes.models().containsKey(name)) {
      return;
    }
    var fields = new TreeMap<String, String>();
    shapes.models().put(name, fields);
    JsonNode schema = document.path("components").path("schemas").path(name);
    fields(schema, fields);
  }

  private void fields(JsonNode schema, TreeMap<String, String> fields) {
    for (JsonNode part : schema.path("allOf")) {
      String parent = part.path("$ref").asString("").replaceFirst(".*/", "");
      fields(
          parent.isEmpty() ? part : document.path("components").path("schemas").path(parent),
          fields);
    }
    schema
        .path("properties")
        .forEachEntry((name, field) ->
            fields.put(
                name,
                type(field) + (field.path("deprecated").asBoolean(false) ? " deprecated" : "")));
    schema
        .path("required")
        .forEach(
            name -> fields.computeIfPresent(name.asString(), (key, type) -> type + " required"));
  }
}
