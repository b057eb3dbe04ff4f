package dev.lintel.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.MemoryCounts;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.openapi.DescriptionApi;
import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;
import dev.lintel.properties.versions.EvolutionDay;
import dev.lintel.server.options.Environment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class DocsPagesTest {
  private static final Pattern LOADED =
      Pattern.compile("(?:src|href)=\"(/(?:docs|openapi)/[^\"]+)\"");

  private static final URI SECURED = URI.create("https://api.example.org:8443");

  private final ApiProfile books = api("books", "Books & more", Identification.NONE);
  private final ApiProfile doors = api("doors", "Doors", byCertificate());
  private final ApiProfile description =
      DescriptionApi.of(
          List.of(books, doors),
          DocsPages.of(List.of(books, doors), Environment.STAGING, _ -> SECURED),
          _ -> SECURED);
  private final DescribedAnswers described =
      new DescribedAnswers(OpenApiWriter.write(description, Scope.ALL));
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeAll
  void start() {
    var clock = InstantSource.system();
    var pipeline =
        new Pipeline(
            new Apis(List.of(books, doors, description)),
            new Limits(new MemoryCounts(100, clock)),
            observation -> {},
            () -> false,
            EvolutionDay.of(clock));
    server =
        HttpServer.start(
            List.of(Listener.plain("http", "127.0.0.1", 0)),
            HttpSettings.DEFAULTS,
            clock,
            pipeline);
  }

  @AfterAll
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void servesBothDescriptions() throws Exception {
    for (Scope scope : Scope.values()) {
      HttpResponse<byte[]> answer = get(DescriptionApi.path(books, scope), "application/json");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(OpenApiDocument.read(answer.body()).bytes())
          .isEqualTo(OpenApiWriter.write(books, scope).bytes());
    }
  }

  @Test
  void sendsADescriptionOnceToACallerWhoKeepsIt() throws Exception {
    // given
    HttpResponse<byte[]> first = get("/openapi/books/all.json", "*/*");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    // when
    HttpResponse<byte[]> second =
        send(request("/openapi/books/all.json", "*/*").header("If-None-Match", tag).build());

    // then
    assertThat(second.statusCode()).isEqualTo(304);
  }

  @Test
  void showsAPageThatLoadsNothingFromElsewhere() throws Exception {
    // when
    HttpResponse<byte[]> page = get("/docs/books", "text/html,application/xhtml+xml");
    String html = new String(page.body(), StandardCharsets.UTF_8);

    // then
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'");
    assertThat(html)
        .contains("<div class=\"environment staging\">", "<strong>staging</strong> <span>for ")
        .contains("Books &amp; more", "/openapi/books/latest.json", "/openapi/books/all.json")
        .doesNotContain("{{", "http:", "https:", "<style")
        .doesNotContainPattern("<script[^>]*>[^<]");
    for (String address : LOADED.matcher(html).results().map(found -> found.group(1)).toList()) {
      assertThat(get(address, "*/*").statusCode()).as(address).isEqualTo(200);
    }
  }

  @Test
  void leadsToWhereACertificateCanCome() throws Exception {
    // when
    var html = new String(get("/docs/doors", "text/html").body(), StandardCharsets.UTF_8);
    var described = OpenApiDocument.read(get("/openapi/doors/all.json", "*/*").body()).tree();

    // then
    assertThat(html)
        .contains(
            "import one into your browser", "href=\"https://api.example.org:8443/docs/doors\"");
    assertThat(described.at("/servers/0/url").asString()).isEqualTo(SECURED.toString());
    assertThat(described.at("/paths/~1doors~1titles/get").isMissingNode()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "swagger-ui.css, text/css; charset=utf-8",
    "swagger-ui-bundle.js, text/javascript; charset=utf-8",
    "docs.js, text/javascript; charset=utf-8",
    "favicon-32x32.png, image/png"
  })
  void servesWhatThePagesLoad(String file, String contentType) throws Exception {
    // when
    HttpResponse<byte[]> asset = get("/docs/assets/" + file, "*/*");

    // then
    assertThat(asset.headers().firstValue("Content-Type")).contains(contentType);
    assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
    assertThat(asset.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void servesNoOtherFiles() throws Exception {
    assertThat(get("/docs/assets/index.html", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/docs/assets/../page.html", "*/*").statusCode()).isIn(400, 404);
    assertThat(get("/docs/nothing", "*/*").statusCode()).isEqualTo(404);
  }

  private HttpResponse<byte[]> get(String path, String accept) throws Exception {
    return send(request(path, accept).build());
  }

  private HttpRequest.Builder request(String path, String accept) {
    URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port("http"), path));
    return HttpRequest.newBuilder(address).header("Accept", accept);
  }

  /** Every answer is checked against the description of the descriptions. */
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    described.check(SeenAnswer.of(answer));
    return answer;
  }

  private static Identification byCertificate() {
    return new Identification() {
      @Override
      public Caller identify(Request request) {
        return new Caller.Anonymous(request.origin().address());
      }

      @Override
      public AccessScheme scheme() {
        return new AccessScheme.ClientCertificate();
      }
    };
  }

  private static ApiProfile api(String name, String title, Identification identification) {
    Route titles =
        Route.get("titles", "/" + name + "/titles")
            .offers(Rendition.of(JsonFormat.format()))
            .answers(Outcome.of(200, "A title.", String.class))
            .handledBy(call -> Answer.entity("title"));
    return new ApiProfile(
        name,
        title,
        "",
        List.of("/" + name + "/"),
        identification,
        new ProblemAnswers(
            Map.of(),
            List.of(JsonFormat.format()),
            FieldErrors.class,
            FieldErrors.worded("Faults.", "There are faults.")),
        List.of(),
        List.of(),
        List.of(titles));
  }
}
