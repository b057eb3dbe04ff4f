package dev.lintel.ons.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, with the questions that stories ask of it. */
public record OnsAnswer(HttpResponse<byte[]> http) {
  public int status() {
    return http.statusCode();
  }

  public String text() {
    return new String(http.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(http.body());
  }

  /** The text of a field, by a path such as {@code employeePrivacySettings.shareBirthDay}. */
  public String field(String path) {
    JsonNode node = json();
    for (String name : path.split("\\.")) {
      node = node.path(name);
    }
    return node.isValueNode() ? node.asString() : node.toString();
  }

  public Optional<String> header(String name) {
    return http.headers().firstValue(name);
  }

  /** The names of the fields that are at fault. */
  public List<String> faulty() {
    return each("errorResponseEntries", "field");
  }

  /** One field of each element of a list. */
  public List<String> each(String list, String field) {
    List<String> values = new ArrayList<>();
    json().path(list).forEach(each -> values.add(each.path(field).asString()));
    return values;
  }
}
