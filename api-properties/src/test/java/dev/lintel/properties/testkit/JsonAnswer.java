package dev.lintel.properties.testkit;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an API answered, with the questions that stories ask of it. */
public interface JsonAnswer {
  /** The answer as it came. */
  HttpResponse<byte[]> http();

  default int status() {
    return http().statusCode();
  }

  default Optional<String> header(String name) {
    return http().headers().firstValue(name);
  }

  /** The body, decoded. */
  default byte[] bytes() {
    return http().body();
  }

  default String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  default JsonNode json() {
    return JsonMapper.shared().readTree(bytes());
  }

  /** The text of a field, by a path such as {@code problem.status}. */
  default String field(String path) {
    JsonNode node = json();
    for (String name : path.split("\\.")) {
      node = node.path(name);
    }
    return node.isValueNode() ? node.asString() : node.toString();
  }

  /** One field of each element of a list. */
  default List<String> each(String list, String field) {
    List<String> values = new ArrayList<>();
    json().path(list).forEach(each -> values.add(each.path(field).asString()));
    return values;
  }
}
