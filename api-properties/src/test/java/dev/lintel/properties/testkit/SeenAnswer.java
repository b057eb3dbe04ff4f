package dev.lintel.properties.testkit;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer that a test got.
 *
 * @param path as it was sent, without the query
 * @param headers names in any spelling
 * @param body decoded, if it came compressed
 */
public record SeenAnswer(
    String method, String path, int status, Map<String, List<String>> headers, byte[] body) {

  public SeenAnswer {
    var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  public static SeenAnswer of(HttpResponse<byte[]> response) {
    return new SeenAnswer(
        response.request().method(),
        response.uri().getRawPath(),
        response.statusCode(),
        response.headers().map(),
        response.body());
  }

  Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The media type without its parameters. */
  Optional<String> mediaType() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /** The operation that answers a HEAD is the one of GET. */
  String describedMethod() {
    return (method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT);
  }

  boolean isWithoutBody() {
    return method.equals("HEAD") || body.length == 0;
  }

  @Override
  public String toString() {
    return "%s %s, %d".formatted(method, path, status);
  }
}
