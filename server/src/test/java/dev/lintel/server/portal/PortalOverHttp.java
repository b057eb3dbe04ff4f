package dev.lintel.server.portal;

import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.MemoryCounts;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Deprecation;
import dev.lintel.properties.versions.EvolutionDay;
import dev.lintel.server.options.Environment;
import dev.lintel.server.options.OptionSources;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.portal.source.PortalParts;
import dev.lintel.server.portal.source.ServerFacts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The portal of a small fictional API, over HTTP, on the day 2026-11-21. */
final class PortalOverHttp implements AutoCloseable {
  static final Deprecation PATHS_END =
      new Deprecation(
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 12, 1),
          Optional.of(LocalDate.of(2027, 6, 1)),
          URI.create("/news/paths"),
          "Bøker, hefter; og kart står nå på nye hyller – de gamle stiene sier \\ det samme, år ut"
              + " og år inn.",
          Optional.empty());

  private static final Deprecation TITLE_ENDS =
      new Deprecation(
          LocalDate.of(2026, 1, 1),
          Optional.empty(),
          URI.create("/news/titles"),
          "Titles are <b>old</b>.",
          Optional.of(URI.create("/api/names")));

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  PortalOverHttp(Path news) {
    this(news, Environment.DEVELOPMENT);
  }

  PortalOverHttp(Path news, Environment environment) {
    InstantSource clock = InstantSource.system();
    EvolutionDay day = EvolutionDay.fixed(LocalDate.of(2026, 11, 21));
    var options =
        ServerOptions.read(
            new OptionSources(
                Map.of("news", news.toString(), "environment", environment.toString()),
                Map.of(),
                Map.of(),
                ""));
    var parts =
        new PortalParts(List.of(books()), new ServerFacts("1", options), List::of, day, clock);
    var pipeline =
        new Pipeline(
            new Apis(List.of(books(), Portal.profile(parts, _ -> List.of()))),
            new Limits(new MemoryCounts(100, clock)),
            observation -> {},
            () -> false,
            day);
    server =
        HttpServer.start(
            List.of(Listener.plain("http", "127.0.0.1", 0)),
            HttpSettings.DEFAULTS,
            clock,
            pipeline);
  }

  /** Where it answers by its number, or by its name. */
  String base(String host) {
    return "http://%s:%d".formatted(host, server.port("http"));
  }

  HttpResponse<byte[]> get(String path) throws Exception {
    return get("127.0.0.1", path);
  }

  HttpResponse<byte[]> get(String host, String path) throws Exception {
    return sent(base(host) + path, "text/html, */*;q=0.1");
  }

  HttpResponse<byte[]> accepting(String accept, String path) throws Exception {
    return sent(base("127.0.0.1") + path, accept);
  }

  private HttpResponse<byte[]> sent(String address, String accept) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> get(String path, String name, String value) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(base("127.0.0.1") + path)).header(name, value).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  String text(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }

  private static ApiProfile books() {
    var titles = Route.get("titles", "/api/titles").deprecated(Optional.of(TITLE_ENDS));
    IntStream.range(0, 40)
        .forEach(n -> titles.alsoAt("/old/titles-" + n, Map.of(), Optional.of(PATHS_END)));
    return new ApiProfile(
        "books",
        "Books & more",
        "",
        List.of("/api/", "/old/"),
        Identification.NONE,
        new ProblemAnswers(
            Map.of(),
            List.of(JsonFormat.format()),
            FieldErrors.class,
            FieldErrors.worded("Faults.", "There are faults.")),
        List.of(),
        List.of(),
        List.of(
            titles
                .offers(Rendition.of(JsonFormat.format()))
                .answers(Outcome.of(200, "A title.", String.class))
                .handledBy(call -> Answer.entity("title"))));
  }
}
