package dev.lintel.ons.testing;

import dev.lintel.care.Care;
import dev.lintel.care.fiction.FirstLoad;
import dev.lintel.care.jobs.JobWorker;
import dev.lintel.care.register.StreamSettings;
import dev.lintel.ons.OnsApi;
import dev.lintel.ons.resource.PathLives;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.DurableLimits;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.RepositoryRoot;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import dev.lintel.properties.versions.EvolutionDay;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The API over HTTP on a free port, with a fictional organisation in a database of its own and a
 * clock that stands still until a story moves it.
 */
public final class OnsServer implements AutoCloseable {
  public static final String NOW = "2026-11-21T12:00:00Z";

  /** How long an export takes. */
  public static final Duration EXPORT_TAKES = Duration.ofSeconds(3);

  /** How many employees there are. */
  public static final int EMPLOYEES = 200;

  /** May do everything. */
  public static final String PLANNER = "planner-TE1002-development";

  /** Another connector that may do everything. */
  public static final String ROSTER = "roster-TE1002-development";

  /** The planner by another certificate. */
  public static final String RENEWED = "planner-TE1002-renewed";

  /** May read everything. */
  public static final String READER = "reader-TE1002-development";

  /** May read employees, and sees their ids and first names alone. */
  public static final String MINIMAL = "minimal-TE1002-development";

  public final SteppingClock clock = SteppingClock.at(NOW);
  public final Database database = TestDatabase.fresh("properties", "care");
  public final Care care;
  public final ApiProfile profile;

  private JobWorker worker;
  private final ChangeWatch watch = ChangeWatch.start(database);
  private final DurableLimits limits;
  private final HttpServer http;
  private final DescribedAnswers described;

  private OnsServer(PathLives lives) {
    new FirstLoad(database.dataSource()).run(1, EMPLOYEES);
    care =
        Care.open(
            database,
            clock,
            UUID::randomUUID,
            StreamSettings.in(RepositoryRoot.path().resolve("target/spool")),
            EXPORT_TAKES);
    worker = care.work();
    profile =
        OnsApi.profile(
            new OnsApi.Parts(care, lives, Duration.ofSeconds(30)),
            new NamedConnectors(accounts()),
            List.of(
                LimitPolicy.perClient(
                    "ons-requests", OnsApi.NAME, Quota.parse("100/1s"), LimitPolicy.Mode.OBSERVE)));
    limits = DurableLimits.open(database, watch, profile.limits(), clock);
    described = new DescribedAnswers(OpenApiWriter.write(profile, Scope.ALL));
    var pipeline =
        new Pipeline(
            new Apis(List.of(profile)),
            limits.limits(),
            _ -> {},
            () -> false,
            EvolutionDay.of(clock));
    http =
        HttpServer.start(
            List.of(Listener.plain("http", "127.0.0.1", 0)),
            HttpSettings.DEFAULTS,
            clock,
            pipeline);
  }

  public static OnsServer start() {
    return new OnsServer(PathLives.OPEN);
  }

  public static OnsServer start(PathLives lives) {
    return new OnsServer(lives);
  }

  private static Map<String, Account> accounts() {
    return Map.of(
        PLANNER, Account.of(PLANNER, Set.of("*:read", "*:write")),
        ROSTER, Account.of(ROSTER, Set.of("*:read", "*:write")),
        RENEWED, Account.of(RENEWED, Set.of("*:read", "*:write")),
        READER, Account.of(READER, Set.of("*:read")),
        MINIMAL,
            Account.of(MINIMAL, Set.of("employees:read", "employees:write"))
                .choosing(Map.of("Employee", Set.of("id", "firstName"))));
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + http.port("http"));
  }

  /** A connector; whatever is answered to it must be described. */
  public OnsClient client(String account) {
    return new OnsClient(address(), described, Map.of(NamedConnectors.HEADER, account));
  }

  public OnsClient planner() {
    return client(PLANNER);
  }

  /** Does no jobs until {@link #work}. */
  public void rest() {
    worker.close();
  }

  /** Does jobs again, as a process that was started afterwards. */
  public void work() {
    worker = care.work();
  }

  @Override
  public void close() {
    worker.close();
    http.close();
    limits.close();
    watch.close();
    database.close();
  }
}
