package dev.lintel.ons.testing;

import dev.lintel.care.Care;
import dev.lintel.care.fiction.FirstLoad;
import dev.lintel.care.jobs.JobWorker;
import dev.lintel.care.streams.StreamSettings;
import dev.lintel.ons.OnsApi;
import dev.lintel.ons.resource.PathLives;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.RepositoryRoot;
import dev.lintel.properties.testkit.ServedApi;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

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

  /** May import, and change employees. */
  public static final String IMPORTER = "importer-TE1002-development";

  public final SteppingClock clock = SteppingClock.at(NOW);
  public final Database database = TestDatabase.fresh("properties", "care");
  public final Care care;
  public final ApiProfile profile;

  private JobWorker worker;
  private final ServedApi served;

  private OnsServer(PathLives lives, UnaryOperator<ApiProfile> announcements) {
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
        announcements.apply(
            OnsApi.profile(
                new OnsApi.Parts(care, lives, Duration.ofSeconds(30)),
                new NamedConnectors(accounts()),
                List.of(
                    LimitPolicy.perClient(
                        "ons-requests",
                        OnsApi.NAME,
                        Quota.parse("100/1s"),
                        LimitPolicy.Mode.OBSERVE))));
    served = ServedApi.start(profile, database, clock);
  }

  public static OnsServer start() {
    return new OnsServer(PathLives.OPEN, UnaryOperator.identity());
  }

  public static OnsServer start(PathLives lives) {
    return new OnsServer(lives, UnaryOperator.identity());
  }

  /** With ends that the API itself does not announce. */
  public static OnsServer announcing(UnaryOperator<ApiProfile> announcements) {
    return new OnsServer(PathLives.OPEN, announcements);
  }

  private static Map<String, Account> accounts() {
    return Map.of(
        PLANNER, Account.of(PLANNER, Set.of("*:read", "*:write")),
        ROSTER, Account.of(ROSTER, Set.of("*:read", "*:write")),
        RENEWED, Account.of(RENEWED, Set.of("*:read", "*:write")),
        READER, Account.of(READER, Set.of("*:read")),
        IMPORTER,
            Account.of(IMPORTER, Set.of("runs:read", "runs:write", "*:read", "employees:write")),
        MINIMAL,
            Account.of(MINIMAL, Set.of("employees:read", "employees:write"))
                .choosing(Map.of("employee", Set.of("id", "firstName"))));
  }

  public URI address() {
    return served.address();
  }

  /** A connector; whatever is answered to it must be described. */
  public OnsClient client(String account) {
    return new OnsClient(address(), served.described(), Map.of(NamedConnectors.HEADER, account));
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
    served.close();
    database.close();
  }
}
