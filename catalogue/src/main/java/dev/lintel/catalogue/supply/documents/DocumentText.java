package dev.lintel.catalogue.supply.documents;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as the text that is stored; numbers keep their digits. */
public final class DocumentText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private DocumentText() {}

  /** The document that a text is. */
  public static ObjectNode read(String text) {
    return (ObjectNode) MAPPER.readTree(text);
  }

  /** The text of a document. */
  public static String write(ObjectNode document) {
    return MAPPER.writeValueAsString(document);
  }
}
