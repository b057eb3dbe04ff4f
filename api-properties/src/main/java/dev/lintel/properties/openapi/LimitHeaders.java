package dev.lintel.properties.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The headers {@code RateLimit-Policy} and {@code RateLimit}, in every answer of an API with limits
 * that are told by them.
 */
final class LimitHeaders {
  /** In order of name, so that the same declarations give the same bytes. */
  private static final SortedMap<String, String> TEXTS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "RateLimit-Policy",
                  "Limits that x-ratelimit cannot tell, with quota (q), unit (qu) and window in"
                      + " seconds (w).",
                  "RateLimit",
                  "How you stand with these: what remains (r), and in how many seconds it is refilled"
                      + " (t).")));

  private LimitHeaders() {}

  static void addTo(OpenAPI document) {
    TEXTS.forEach((name, text) ->
        document.getComponents().addHeaders(name, HeaderDescriptions.header("string", text)));
    answers(document).forEach(LimitHeaders::addTo);
  }

  private static void addTo(ApiResponse answer) {
    for (String name : TEXTS.keySet()) {
      answer.addHeaderObject(name, new Header().$ref("#/components/headers/" + name));
    }
  }

  /** Those that are described in place, and those that are referred to. */
  private static Stream<ApiResponse> answers(OpenAPI document) {
    Stream<ApiResponse> shared = document.getComponents().getResponses().values().stream();
    Stream<ApiResponse> own =
        document.getPaths().values().stream()
            .map(PathItem::readOperations)
            .flatMap(operations -> operations.stream())
            .flatMap(operation -> operation.getResponses().values().stream())
            .filter(answer -> answer.get$ref() == null);
    return Stream.concat(shared, own);
  }
}
