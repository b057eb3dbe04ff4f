package dev.lintel.kontrakt.testing;

import dev.lintel.properties.testkit.JsonAnswer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, with the questions that stories ask of it. */
public record KontraktAnswer(HttpResponse<byte[]> http) implements JsonAnswer {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Override
  public JsonNode json() {
    return JSON.readTree(http.body());
  }

  /** The text at a JSON pointer, such as {@code /0/purchasePrice/value}. */
  public String at(String pointer) {
    JsonNode node = json().at(pointer);
    return node.isValueNode() ? node.asString() : node.toString();
  }

  /** The names of the parameters that are at fault. */
  public List<String> faulty() {
    return List.copyOf(json().path("errors").propertyNames());
  }

  /** One field of each element of the array. */
  public List<String> each(String field) {
    List<String> values = new ArrayList<>();
    json().forEach(each -> values.add(each.path(field).asString()));
    return values;
  }
}
