package dev.lintel.properties.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a description, made stricter than they are for partners: formats are checked, and
 * a field that is not described is a fault, since a server should not answer what it did not tell.
 */
final class StrictSchemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final String DESCRIBED = "#/components/schemas/";
  private static final String DEFINITIONS = "$defs";

  private final JsonNode definitions;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  StrictSchemas(JsonNode document) {
    this.definitions = closed(document.at("/components/schemas"));
  }

  /** What is wrong with a value; nothing if it keeps the schema. */
  List<String> faults(JsonNode schema, JsonNode value) {
    return compiled
        .computeIfAbsent(schema.toString(), _ -> compile(schema))
        .validate(value)
        .stream()
        .map(StrictSchemas::told)
        .toList();
  }

  private Schema compile(JsonNode schema) {
    ObjectNode alone = (ObjectNode) closed(schema);
    alone.set(DEFINITIONS, definitions);
    return REGISTRY.getSchema(alone);
  }

  /** A copy in the terms of plain JSON Schema. */
  private static JsonNode closed(JsonNode schemas) {
    String text = schemas.toString().replace(DESCRIBED, "#/" + DEFINITIONS + "/");
    JsonNode copy = JsonMapper.shared().readTree(text);
    close(copy);
    return copy;
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(StrictSchemas::close);
  }

  private static String told(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }
}
