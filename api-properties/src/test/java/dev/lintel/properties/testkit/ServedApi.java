package dev.lintel.properties.testkit;

import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.DurableLimits;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.versions.EvolutionDay;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One API over HTTP on a free port. Its limits are counted as in the server, behind the database;
 * what became of each request is kept, and answers can be held against the API's description.
 */
public final class ServedApi implements AutoCloseable {
  private static final String HTTP = "http";

  private final List<Observation> observations = new CopyOnWriteArrayList<>();
  private final ChangeWatch watch;
  private final DurableLimits limits;
  private final HttpServer http;
  private final DescribedAnswers described;

  private ServedApi(
      ApiProfile profile, Database database, SteppingClock clock, HttpSettings settings) {
    watch = ChangeWatch.start(database);
    limits = DurableLimits.open(database, watch, profile.limits(), clock);
    described = new DescribedAnswers(OpenApiWriter.write(profile, Scope.ALL));
    var pipeline =
        new Pipeline(
            new Apis(List.of(profile)),
            limits.limits(),
            observations::add,
            () -> false,
            EvolutionDay.of(clock));
    http =
        HttpServer.start(List.of(Listener.plain(HTTP, "127.0.0.1", 0)), settings, clock, pipeline);
  }

  /** The caller keeps the database, and closes it after this. */
  public static ServedApi start(ApiProfile profile, Database database, SteppingClock clock) {
    return start(profile, database, clock, HttpSettings.DEFAULTS);
  }

  /** The same over connections of another kind. */
  public static ServedApi start(
      ApiProfile profile, Database database, SteppingClock clock, HttpSettings settings) {
    return new ServedApi(profile, database, clock, settings);
  }

  public int port() {
    return http.port(HTTP);
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** What became of each request, in the order of their ends; it grows. */
  public List<Observation> observations() {
    return observations;
  }

  /** What is described of the API, against which answers are checked. */
  public DescribedAnswers described() {
    return described;
  }

  @Override
  public void close() {
    http.close();
    limits.close();
    watch.close();
  }
}
