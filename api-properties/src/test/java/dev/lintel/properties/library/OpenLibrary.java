package dev.lintel.properties.library;

import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.MemoryCounts;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** The invented library, served on a free port; what it observed can be read. */
public final class OpenLibrary implements AutoCloseable {
  public static final HttpSettings SETTINGS = HttpSettings.DEFAULTS;

  private final Limits limits;
  private final List<Observation> observations = new CopyOnWriteArrayList<>();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.of(2026, 3, 1));
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpServer server;

  private OpenLibrary(HttpSettings settings, List<Listener> listeners, List<ApiProfile> profiles) {
    var clock = SteppingClock.at("2026-03-01T12:00:00Z");
    limits = new Limits(new MemoryCounts(1_000, clock));
    limits.use(profiles.stream().flatMap(profile -> profile.limits().stream()).toList());
    var pipeline =
        new Pipeline(new Apis(profiles), limits, observations::add, stopping::get, day::get);
    server = HttpServer.start(listeners, settings, clock, pipeline);
  }

  public static OpenLibrary open(ApiProfile... profiles) {
    return open(SETTINGS, profiles);
  }

  public static OpenLibrary open(HttpSettings settings, ApiProfile... profiles) {
    return open(settings, Listener.plain("http", "127.0.0.1", 0), profiles);
  }

  public static OpenLibrary open(HttpSettings settings, Listener listener, ApiProfile... profiles) {
    return new OpenLibrary(settings, List.of(listener), List.of(profiles));
  }

  public HttpServer server() {
    return server;
  }

  public int port() {
    return server.port("http");
  }

  public List<Observation> observations() {
    return observations;
  }

  /** What was observed of the last request; it is observed after its answer has left. */
  public Observation lastObservation() {
    Eventually.holds("an observation", () -> !observations.isEmpty());
    return observations.getLast();
  }

  /** Replaces the limits in force. */
  public void limit(LimitPolicy... policies) {
    limits.use(List.of(policies));
  }

  /** Moves the day by which announced ends are judged. */
  public void itIs(LocalDate another) {
    day.set(another);
  }

  /** What the server does first when it stops. */
  public void beginStop() {
    stopping.set(true);
  }

  /** GET with a reader's card; headers come in pairs of name and value. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, "GET", "", headers));
  }

  public HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, "POST", body, headers));
  }

  public HttpResponse<String> method(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, method, "", headers));
  }

  /** GET without any card. */
  public HttpResponse<String> getWithoutCard(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).GET().build());
  }

  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** A raw connection, for what no client would send. */
  public Wire wire() throws IOException {
    return Wire.to(port());
  }

  private HttpRequest request(String path, String method, String body, String... headers) {
    var publisher =
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    var request =
        HttpRequest.newBuilder(at(path))
            .timeout(Duration.ofSeconds(30))
            .method(method, publisher)
            .setHeader("x-card", "reader-1");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request.build();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
