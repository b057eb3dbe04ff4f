package dev.lintel.export.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Compares an XML element with the JSON value that says the same, field by field. */
final class JsonTwin {
  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonTwin() {}

  static void assertSame(byte[] xml, byte[] json) {
    assertSame(XmlAnswer.root(xml), EXACT.readTree(json));
  }

  private static void assertSame(Element xml, JsonNode json) {
    List<Element> children = XmlAnswer.children(xml);
    if (json.isArray()) {
      assertThat(children).as(xml.getTagName()).hasSize(json.size());
      for (int i = 0; i < json.size(); i++) {
        assertSame(children.get(i), json.get(i));
      }
    } else if (json.isObject()) {
      assertThat(children.stream().map(Element::getTagName)).containsExactlyElementsOf(named(json));
      children.forEach(child -> assertSame(child, json.get(child.getTagName())));
    } else {
      assertThat(xml.getTextContent()).as(xml.getTagName()).isEqualTo(text(json));
    }
  }

  private static List<String> named(JsonNode json) {
    return json.properties().stream()
        .filter(field -> !field.getValue().isNull())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String text(JsonNode json) {
    return json.isBigDecimal() ? json.decimalValue().toPlainString() : json.asString();
  }
}
