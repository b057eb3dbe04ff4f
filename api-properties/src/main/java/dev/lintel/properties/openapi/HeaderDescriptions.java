package dev.lintel.properties.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.util.Map;
import java.util.TreeMap;

/** The headers of answers. Those that many answers carry are described once. */
final class HeaderDescriptions {
  static final String REQUEST_ID = "x-request-id";
  private static final String RETRY_AFTER = "Retry-After";
  private static final String INTEGER = "integer";
  private static final String STRING = "string";

  private HeaderDescriptions() {}

  /** The headers that every answer may carry. */
  static Map<String, Header> everywhere() {
    var headers = new TreeMap<String, Header>();
    for (String name : shared().keySet()) {
      headers.put(name, new Header().$ref("#/components/headers/" + name));
    }
    return headers;
  }

  /** What {@link #everywhere} refers to. */
  static Map<String, Header> shared() {
    var headers = new TreeMap<String, Header>();
    headers.put(
        REQUEST_ID,
        must(header(STRING, "The request's id: the one that was sent with it, or ours.")));
    headers.put(
        "x-ratelimit-limit",
        header(INTEGER, "How many requests the policy with the least remaining allows a window."));
    headers.put("x-ratelimit-remaining", header(INTEGER, "How many requests remain in it."));
    headers.put("x-ratelimit-reset", header(INTEGER, "When it is full again, in UNIX seconds."));
    return headers;
  }

  /** The headers that belong to a failure of a status. */
  static Map<String, Header> ofProblem(int status) {
    var headers = new TreeMap<>(everywhere());
    switch (status) {
      case 401 ->
          headers.put("WWW-Authenticate", header(STRING, "How to send credentials (RFC 9110)."));
      case 405 -> headers.put("Allow", must(header(STRING, "The methods that are possible.")));
      case 423, 429, 503 ->
          headers.put(RETRY_AFTER, must(header(INTEGER, "How many seconds to wait.")));
      default -> {}
    }
    return headers;
  }

  static Header must(Header header) {
    return header.required(true);
  }

  static Header header(String type, String description) {
    JsonSchema schema = ScalarSchemas.ofType(type);
    return new Header().description(description).schema(schema);
  }
}
