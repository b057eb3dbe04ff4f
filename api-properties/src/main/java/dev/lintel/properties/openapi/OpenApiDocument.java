package dev.lintel.properties.openapi;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI 3.1 document in JSON. The same declarations give the same bytes. */
public final class OpenApiDocument {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final JsonNode root;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  /** A document that was written before, such as a frozen one. */
  public static OpenApiDocument read(byte[] json) {
    return of(MAPPER.readTree(json));
  }

  public static OpenApiDocument of(JsonNode root) {
    return new OpenApiDocument(root);
  }

  /** The document's tree, as a copy that may be changed. */
  public JsonNode tree() {
    return root.deepCopy();
  }

  /** The document as UTF-8, indented by two spaces, with a line feed at its end. */
  public byte[] bytes() {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    return (MAPPER.writer().with(printer).writeValueAsString(root) + "\n")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  JsonNode root() {
    return root;
  }
}
