package dev.lintel.benchmarks.crash;

import java.net.http.HttpResponse;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through all pages of a list. */
final class Listing {
  private Listing() {}

  static void each(SupplierClient client, String path, String field, Consumer<JsonNode> consumer) {
    String next = path;
    while (!next.isEmpty()) {
      HttpResponse<String> answer =
          client.get(next).orElseThrow(() -> new IllegalStateException("No answer: " + path));
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.body());
      }
      JsonNode page = JsonMapper.shared().readTree(answer.body());
      page.path(field).forEach(consumer);
      String token = page.path("nextPageToken").asString("");
      next = token.isEmpty() ? "" : path + "&pageToken=" + token;
    }
  }
}
