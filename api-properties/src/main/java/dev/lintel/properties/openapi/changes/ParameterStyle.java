package dev.lintel.properties.openapi.changes;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How a parameter is written (OpenAPI 3.1, section 4.8.12), with what holds where nothing is said.
 *
 * @param exploded false for single values, which are written alike in both ways
 */
record ParameterStyle(String style, boolean exploded, boolean reserved) {

  static ParameterStyle of(JsonNode parameter, References references) {
    String in = parameter.path("in").asString("query");
    boolean listed = Set.of("query", "cookie").contains(in);
    String style = parameter.path("style").asString(listed ? "form" : "simple");
    boolean exploded = parameter.path("explode").asBoolean(style.equals("form"));
    return new ParameterStyle(
        parameter.has("content") ? "content" : style,
        exploded && hasParts(parameter, references),
        parameter.path("allowReserved").asBoolean(false));
  }

  private static boolean hasParts(JsonNode parameter, References references) {
    Set<String> types = Possibilities.of(parameter.path("schema"), references).types();
    return types.contains("array") || types.contains("object");
  }
}
