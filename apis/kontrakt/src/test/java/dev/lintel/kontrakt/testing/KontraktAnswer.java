package dev.lintel.kontrakt.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, with the questions that stories ask of it. */
public record KontraktAnswer(HttpResponse<byte[]> http) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  public int status() {
    return http.statusCode();
  }

  public String text() {
    return new String(http.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    return JSON.readTree(http.body());
  }

  /** The text at a JSON pointer, such as {@code /0/purchasePrice/value}. */
  public String at(String pointer) {
    JsonNode node = json().at(pointer);
    return node.isValueNode() ? node.asString() : node.toString();
  }

  public Optional<String> header(String name) {
    return http.headers().firstValue(name);
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
