package dev.lintel.properties.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.Versions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiWriterTest {
  private final JsonNode all = OpenApiWriter.write(BooksApi.profile(), Scope.ALL).tree();

  @Test
  void describesEveryVersionOfEveryEndpoint() {
    assertThat(all.at("/openapi").asString()).isEqualTo("3.1.0");
    assertThat(all.at("/paths").propertyNames())
        .containsExactly(
            "/api/covers/{number}",
            "/api/v1/books",
            "/api/v1/topics",
            "/api/v2/books",
            "/api/v2/books/search",
            "/api/v2/books/{number}/loans");
    assertThat(all.at("/paths/~1api~1v1~1books/get/operationId").asString()).isEqualTo("booksV1");
    assertThat(all.at("/paths/~1api~1covers~1{number}/get/operationId").asString())
        .isEqualTo("cover");
  }

  @Test
  void describesTheNewestVersionOfEveryEndpoint() {
    // when
    JsonNode latest = OpenApiWriter.write(BooksApi.profile(), Scope.LATEST).tree();

    // then
    assertThat(latest.at("/paths").propertyNames())
        .doesNotContain("/api/v1/books")
        .contains("/api/v1/topics", "/api/v2/books");
  }

  @Test
  void takesAnEndpointThatTwoRoutesDeclareAsOne() {
    // given
    Route first = picture("/api/v{version}/pictures/{size}", 1);
    Route second = picture("/api/v{version}/pictures/{kind}", 2);

    // when
    JsonNode latest =
        OpenApiWriter.write(BooksApi.profile(List.of(first, second)), Scope.LATEST).tree();

    // then
    assertThat(latest.at("/paths").propertyNames()).containsExactly("/api/v2/pictures/{kind}");
  }

  @Test
  void describesFurtherPathsOfARouteWithTheirNamesAndTheirEnd() {
    // given
    var end =
        new Deprecation(
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            URI.create("/docs"),
            "It moved.",
            Optional.empty());
    Route route =
        Route.put("shelve", "/api/shelves/{id}")
            .takes(Parameter.path("id", ParameterTypes.text(9), "The shelf."))
            .takes(
                Parameter.query(
                    "books", ParameterTypes.repeated(ParameterTypes.integer(1, 9), 3), "Books."))
            .alsoAt("/api/shelving", Map.of("id", "shelf"), Optional.of(end))
            .offers(Rendition.of(BooksApi.JSON))
            .handledBy(call -> Answer.empty(204));

    // when
    JsonNode paths = OpenApiWriter.write(BooksApi.profile(List.of(route)), Scope.ALL).tree();
    JsonNode own = paths.at("/paths/~1api~1shelves~1{id}/put");
    JsonNode moved = paths.at("/paths/~1api~1shelving/put");

    // then
    assertThat(own.at("/operationId").asString()).isEqualTo("shelve");
    assertThat(own.at("/deprecated").asBoolean(false)).isFalse();
    assertThat(own.at("/parameters/1/explode").asBoolean()).isTrue();
    assertThat(moved.at("/operationId").asString()).isEqualTo("shelveAlias");
    assertThat(moved.at("/deprecated").asBoolean()).isTrue();
    assertThat(moved.at("/description").asString()).contains("deprecated since 2026-01-01");
    assertThat(moved.at("/parameters/0/name").asString()).isEqualTo("shelf");
    assertThat(moved.at("/parameters/0/in").asString()).isEqualTo("query");
    assertThat(moved.at("/parameters/0/required").asBoolean()).isTrue();
  }

  @Test
  void givesTheSameBytesWhateverTheOrderOfTheRoutes() {
    // given
    var reversed = new ArrayList<>(BooksApi.profile().routes());
    Collections.reverse(reversed);

    // when
    String document = text(OpenApiWriter.write(BooksApi.profile(), Scope.ALL));
    String other = text(OpenApiWriter.write(BooksApi.profile(reversed), Scope.ALL));

    // then
    assertThat(other).isEqualTo(document).endsWith("}\n").doesNotContain("\r");
    assertThat(text(OpenApiDocument.read(document.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(document);
  }

  @Test
  void describesParametersOfTheVersionAlone() {
    assertThat(names("/paths/~1api~1v1~1books/get/parameters"))
        .containsExactly("from", "numbers", "lent", "format");
    assertThat(names("/paths/~1api~1v2~1books/get/parameters"))
        .containsExactly(
            "from",
            "numbers",
            "lent",
            "release",
            "pageSize",
            "pageToken",
            "sortField",
            "sortOrder");
  }

  @Test
  void describesParametersAsTheyAreRead() {
    assertThat(parameter("from").at("/schema/format").asString()).isEqualTo("date");
    assertThat(parameter("numbers").at("/schema/type").asString()).isEqualTo("array");
    assertThat(parameter("numbers").at("/explode").asBoolean()).isFalse();
    assertThat(parameter("numbers").at("/schema/maxItems").asInt()).isEqualTo(10);
    assertThat(parameter("numbers").at("/schema/items/maxLength").asInt()).isEqualTo(8);
    assertThat(parameter("lent").at("/schema/default").asBoolean()).isTrue();
    assertThat(parameter("release").at("/schema").toString())
        .isEqualTo("{\"type\":\"string\",\"default\":\"8\",\"enum\":[\"8\"]}");
    assertThat(parameter("pageSize").at("/schema").toString())
        .contains("\"default\":100", "\"minimum\":1", "\"maximum\":1000");
    assertThat(parameter("sortField").at("/schema/enum").toString())
        .isEqualTo("[\"Number\",\"Title\"]");
  }

  @Test
  void describesTheAnswersOfEveryRouteBesideItsOwn() {
    assertThat(all.at("/paths/~1api~1v2~1books/get/responses").propertyNames())
        .containsExactly("200", "304", "400", "401", "406", "429", "500", "503");
    assertThat(all.at("/paths/~1api~1covers~1{number}/get/responses").propertyNames())
        .containsExactly("200", "304", "400", "404", "406", "429", "500", "503");
    assertThat(all.at("/paths/~1api~1v2~1books~1search/post/responses").propertyNames())
        .containsExactly("200", "400", "401", "406", "413", "415", "429", "500", "503");
    assertThat(all.at("/components/responses/Problem401/description").asString())
        .contains("`credentials-missing`", "`not-subscribed`");
    assertThat(all.at("/components/responses/Problem409/description").asString())
        .contains("`conflict`", "`lent`");
    assertThat(all.at("/components/responses/Problem429/headers").propertyNames())
        .contains("Retry-After", "x-ratelimit-reset", "x-request-id");
  }

  @Test
  void describesHeaders() {
    assertThat(all.at("/paths/~1api~1v2~1books/get/responses/200/headers").propertyNames())
        .containsExactlyInAnyOrder(
            "ETag",
            "x-backward-token",
            "x-forward-token",
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-reset",
            "x-request-id",
            "x-token-expired",
            "x-total-hits",
            "x-totalHits");
    assertThat(all.at("/paths/~1api~1v1~1books/get/responses/200/headers").propertyNames())
        .contains("Deprecation", "Link")
        .doesNotContain("Sunset", "x-total-hits");
    assertThat(
            all.at("/paths/~1api~1v2~1books~1{number}~1loans/post/responses/202/headers/Location"))
        .isNotEmpty();
  }

  @Test
  void tellsOfTwoBodiesUnderOneStatus() {
    // given
    Route either =
        Route.get("either", "/api/either")
            .offers(Rendition.of(BooksApi.JSON))
            .answers(
                Outcome.of(200, "A text.", String.class),
                Outcome.of(200, "A number.", Integer.class),
                Outcome.bytes("image/*", "A picture."))
            .handledBy(call -> Answer.empty(204));

    // when
    JsonNode answer =
        OpenApiWriter.write(BooksApi.profile(List.of(either)), Scope.ALL)
            .tree()
            .at("/paths/~1api~1either/get/responses/200");

    // then
    assertThat(answer.at("/content/application~1json/schema/anyOf")).hasSize(2);
    assertThat(answer.get("content").has("image/*")).isTrue();
    assertThat(answer.get("description").asString())
        .isEqualTo("A text.\n\nA number.\n\nA picture.");
  }

  @Test
  void marksWhatIsDeprecatedInAllItsFormats() {
    assertThat(all.at("/paths/~1api~1v1~1topics/get/deprecated").asBoolean()).isTrue();
    assertThat(all.at("/paths/~1api~1v1~1books/get/deprecated").isMissingNode()).isTrue();
  }

  @Test
  void namesTheSchemeOfAccessWhereCredentialsAreAskedFor() {
    assertThat(all.at("/components/securitySchemes/access/scheme").asString()).isEqualTo("basic");
    assertThat(all.at("/paths/~1api~1v2~1books/get/security").toString())
        .isEqualTo("[{\"access\":[]}]");
    assertThat(all.at("/paths/~1api~1covers~1{number}/get/security").toString()).isEqualTo("[]");
  }

  @Test
  void refusesAPathWhoseVariableIsNoParameter() {
    // given
    Route wrong =
        Route.get("wrong", "/api/wrong/{number}")
            .offers(Rendition.of(BooksApi.JSON))
            .answers(Outcome.empty(200, "Nothing."))
            .handledBy(call -> Answer.empty(204));

    // then
    assertThatThrownBy(() -> OpenApiWriter.write(BooksApi.profile(List.of(wrong)), Scope.ALL))
        .hasMessage("The path /api/wrong/{number} has variables [number] and parameters []");
  }

  private static Route picture(String path, int version) {
    String variable = TemplateNames.of(path).getLast();
    return Route.get("picture", path)
        .versions(Versions.of(version))
        .takes(Parameter.path(variable, ParameterTypes.text(9), "Which one."))
        .offers(Rendition.of(BooksApi.JSON))
        .answers(Outcome.bytes("image/png", "The picture."))
        .handledBy(call -> Answer.empty(204));
  }

  private List<String> names(String place) {
    return all.at(place).valueStream().map(one -> one.get("name").asString()).toList();
  }

  private JsonNode parameter(String name) {
    return all.at("/paths/~1api~1v2~1books/get/parameters")
        .valueStream()
        .filter(one -> one.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(OpenApiDocument document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }
}
