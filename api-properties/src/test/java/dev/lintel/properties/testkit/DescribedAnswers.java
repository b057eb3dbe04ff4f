package dev.lintel.properties.testkit;

import dev.lintel.properties.openapi.OpenApiDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Checks answers against an API's description: operation, status, media type, body and headers must
 * be described. HTTP clients of tests call it with every answer. Safe for use by many threads.
 */
public final class DescribedAnswers {
  private final JsonNode document;
  private final StrictSchemas schemas;

  /**
   * @param all the description of all versions
   */
  public DescribedAnswers(OpenApiDocument all) {
    this.document = all.tree();
    this.schemas = new StrictSchemas(document);
  }

  /**
   * Fails with everything about the answer that is not as described.
   *
   * @throws AssertionError if there is anything
   */
  public void check(SeenAnswer seen) {
    List<String> faults = faults(seen);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s is not as described:%n  %s".formatted(seen, String.join("\n  ", faults)));
    }
  }

  private List<String> faults(SeenAnswer seen) {
    JsonNode answer = resolved(described(seen));
    if (answer.isMissingNode()) {
      return List.of("the operation does not tell of this status");
    }
    var faults = new ArrayList<>(new HeaderCheck(this::resolved).faults(answer, seen));
    if (!seen.isWithoutBody()) {
      faults.addAll(body(answer.path("content"), seen));
    }
    return faults;
  }

  /** Where no operation is described, the API's common failures are all that can be answered. */
  private JsonNode described(SeenAnswer seen) {
    String status = Integer.toString(seen.status());
    return item(seen.path())
        .map(item -> item.path(seen.describedMethod()))
        .filter(operation -> !operation.isMissingNode())
        .map(operation -> operation.path("responses").path(status))
        .orElseGet(() ->
            seen.status() < 400
                ? MissingNode.getInstance()
                : document.at("/components/responses/Problem" + status));
  }

  private Optional<JsonNode> item(String path) {
    return document.path("paths").properties().stream()
        .filter(entry -> path.matches(pattern(entry.getKey())))
        .min(Comparator.comparing(entry -> entry.getKey().chars().filter(c -> c == '{').count()))
        .map(java.util.Map.Entry::getValue);
  }

  private static String pattern(String template) {
    return "\\Q" + template.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E";
  }

  private List<String> body(JsonNode content, SeenAnswer seen) {
    String mediaType = seen.mediaType().orElse("none");
    String range = mediaType.replaceFirst("/.*", "/*");
    if (!content.has(mediaType) && !content.has(range)) {
      return List.of("the media type %s is not described".formatted(mediaType));
    }
    JsonNode schema = content.path(mediaType).path("schema");
    return mediaType.matches(".*[/+]json") && schema.isObject() ? json(schema, seen) : List.of();
  }

  private List<String> json(JsonNode schema, SeenAnswer seen) {
    try {
      return schemas.faults(schema, JsonMapper.shared().readTree(seen.body()));
    } catch (JacksonException e) {
      return List.of("the body is not JSON: " + e.getOriginalMessage());
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
  }

  /** The check of headers: our own must be described, and those promised must be there. */
  private record HeaderCheck(java.util.function.UnaryOperator<JsonNode> resolving) {
    List<String> faults(JsonNode answer, SeenAnswer seen) {
      var faults = new ArrayList<String>();
      var described = new java.util.TreeMap<String, JsonNode>(String.CASE_INSENSITIVE_ORDER);
      answer
          .path("headers")
          .forEachEntry((name, header) -> described.put(name, resolving.apply(header)));
      for (String name : seen.headers().keySet()) {
        if (isOfTheApi(name) && !described.containsKey(name)) {
          faults.add("the header %s is not described".formatted(name));
        }
      }
      described.forEach((name, header) -> fault(name, header, seen).ifPresent(faults::add));
      return faults;
    }

    /** The ban on guessing media types is every server's answer's, and tells of no API. */
    private static boolean isOfTheApi(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.startsWith("x-") && !lower.equals("x-content-type-options");
    }

    private static Optional<String> fault(String name, JsonNode header, SeenAnswer seen) {
      Optional<String> value = seen.header(name);
      if (value.isEmpty()) {
        return header.path("required").asBoolean(false)
            ? Optional.of("the header %s is missing".formatted(name))
            : Optional.empty();
      }
      String form =
          switch (header.at("/schema/type").asString("")) {
            case "integer" -> "-?[0-9]+";
            case "boolean" -> "true|false";
            default -> "(?s).*";
          };
      return value
          .filter(text -> !text.matches(form))
          .map(text -> "the header %s is not as described: %s".formatted(name, text));
    }
  }
}
