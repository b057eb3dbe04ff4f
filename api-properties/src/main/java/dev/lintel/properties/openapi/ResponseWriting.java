package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.versions.Deprecation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Describes the answers of one operation: those that it declares, and those of every route. */
final class ResponseWriting {
  private final RecordSchemas schemas;
  private final ProblemResponses problems;

  ResponseWriting(RecordSchemas schemas, ProblemResponses problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  ApiResponses of(ServedRoute served) {
    var byStatus = new TreeMap<>(problems.of(served.route()));
    declared(served).forEach((status, outcomes) -> byStatus.put(status, of(outcomes, served)));
    if (isTagged(served)) {
      byStatus.put(304, new ApiResponse().description("Not modified.").headers(tagged()));
    }
    var responses = new ApiResponses();
    byStatus.forEach((status, one) -> responses.addApiResponse(Integer.toString(status), one));
    return responses;
  }

  private static Map<Integer, List<Outcome>> declared(ServedRoute served) {
    return served.outcomes().stream()
        .collect(Collectors.groupingBy(Outcome::status, TreeMap::new, Collectors.toList()));
  }

  private ApiResponse of(List<Outcome> outcomes, ServedRoute served) {
    var body = new Content();
    for (Outcome outcome : outcomes) {
      content(outcome, served).forEach((type, one) -> body.merge(type, one, Contents::either));
    }
    return new ApiResponse()
        .description(
            outcomes.stream()
                .map(Outcome::description)
                .distinct()
                .collect(Collectors.joining("\n\n")))
        .headers(headers(outcomes, served))
        .content(body.isEmpty() ? null : body);
  }

  private Content content(Outcome outcome, ServedRoute served) {
    if (outcome.entity().isEmpty()) {
      return outcome.mediaType().map(Contents::of).orElseGet(Content::new);
    }
    FieldEnds ends = outcome.status() < 300 ? FieldEnds.of(served) : FieldEnds.NONE;
    var schema = schemas.answer(outcome.entity().get(), outcome.view(), served.version(), ends);
    return outcome
        .mediaType()
        .map(type -> Contents.of(List.of(type), schema))
        .orElseGet(() -> offered(served.renditions(), schema));
  }

  private static Content offered(List<Rendition> renditions, JsonSchema schema) {
    Content content = Contents.in(renditions, schema);
    for (Rendition one : renditions) {
      MediaType body = content.get(one.mediaType().toString());
      one.deprecation().map(NoticeWriting::of).ifPresent(told -> told.forEach(body::addExtension));
    }
    return content;
  }

  private static Map<String, Header> headers(List<Outcome> outcomes, ServedRoute served) {
    int status = outcomes.getFirst().status();
    boolean succeeds = status < 300;
    var headers = new TreeMap<>(succeeds ? HeaderDescriptions.everywhere() : problem(status));
    if (succeeds) {
      served
          .route()
          .pagingIn(served.version())
          .ifPresent(rules -> headers.putAll(PagingDescription.headers(rules.headerNames())));
      headers.putAll(endOfLife(served));
    }
    if (isTagged(served) && status == 200) {
      headers.putAll(tagged());
    }
    for (Outcome outcome : outcomes) {
      outcome
          .headers()
          .forEach((name, text) -> headers.put(name, HeaderDescriptions.header("string", text)));
    }
    return headers;
  }

  private static Map<String, Header> problem(int status) {
    return HeaderDescriptions.ofProblem(status);
  }

  private static Map<String, Header> endOfLife(ServedRoute served) {
    var headers = new TreeMap<String, Header>();
    List<Deprecation> ends = served.everyEnd();
    if (!ends.isEmpty()) {
      headers.put(
          "Deprecation",
          HeaderDescriptions.header(
              "string", "Since when what was answered is deprecated (RFC 9745)."));
      headers.put("Link", HeaderDescriptions.header("string", "Where more is told (RFC 8288)."));
    }
    if (ends.stream().anyMatch(end -> end.sunset().isPresent())) {
      headers.put(
          "Sunset", HeaderDescriptions.header("string", "From when it may be gone (RFC 8594)."));
    }
    return headers;
  }

  private static boolean isTagged(ServedRoute served) {
    return served.method().equals("GET")
        && served.outcomes().stream().anyMatch(outcome -> outcome.status() == 200);
  }

  private static Map<String, Header> tagged() {
    var headers = new TreeMap<>(HeaderDescriptions.everywhere());
    headers.put(
        "ETag",
        HeaderDescriptions.header(
            "string", "Names this state, where it is cheap to know; for If-None-Match."));
    return headers;
  }
}
