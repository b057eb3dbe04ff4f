package dev.lintel.properties.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import java.util.ArrayList;
import java.util.List;

/** Schemas that allow null besides, in the way of JSON Schema 2020-12. */
final class Nullness {
  private Nullness() {}

  static JsonSchema orNull(JsonSchema schema) {
    if (schema.getAnyOf() != null) {
      schema.addAnyOfItem(ScalarSchemas.ofType("null"));
      return schema;
    }
    if (schema.get$ref() != null) {
      var either = new JsonSchema();
      either.setAnyOf(List.of(schema, ScalarSchemas.ofType("null")));
      return either;
    }
    if (schema.getTypes() == null) {
      return schema;
    }
    schema.addType("null");
    if (schema.getEnum() != null) {
      var values = new ArrayList<>(schema.getEnum());
      values.add(null);
      schema.setEnum(values);
    }
    return schema;
  }
}
