package dev.lintel.properties.access.certificates;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.http.ServerIdentity;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.MemoryCounts;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.properties.testkit.TestDatabase;
import dev.lintel.properties.versions.EvolutionDay;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server with one API behind certificates, whose failed authentication is 403 and missing rights
 * are 401, and one that is open to everybody.
 */
final class CertificateDoor implements AutoCloseable {
  static final String PASSWORD = "fictional";
  static final Instant NOW = Instant.now();

  private final Database database = TestDatabase.fresh("properties");
  private final ChangeWatch watch = ChangeWatch.start(database);
  final Accounts accounts = new Accounts(database, new SecureRandom());
  final CertificateRegister register = new CertificateRegister(database);
  final Authorities authorities = new Authorities(database);
  final AuthorityKey authority = ClientKey.authority("development", NOW);
  final ServerIdentity identity;
  final List<Observation> observations = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private CertificateDoor(List<String> proxies) {
    authorities.add(authority.certificate(), NOW);
    try {
      identity = ServerIdentity.of(ClientKey.server(authority, PASSWORD, NOW), PASSWORD);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    var apis = new Apis(List.of(closed(), open()));
    var limits = new Limits(new MemoryCounts(100, Clock.systemUTC()));
    server =
        HttpServer.start(
            List.of(
                Listener.plain("http", "127.0.0.1", 0),
                Listener.encrypted("https", "127.0.0.1", 0, identity)),
            HttpSettings.DEFAULTS.withTrustedProxies(proxies),
            Clock.systemUTC(),
            new Pipeline(
                apis,
                limits,
                observations::add,
                () -> false,
                EvolutionDay.of(InstantSource.system())));
  }

  static CertificateDoor open(String... proxies) {
    return new CertificateDoor(List.of(proxies));
  }

  String https(String path) {
    return "https://localhost:" + server.port("https") + path;
  }

  String http(String path) {
    return "http://127.0.0.1:" + server.port("http") + path;
  }

  /** A partner with a registered certificate and the right to read staff alone. */
  ClientKey partner(String name) {
    return register(ClientKey.signed(authority, name, NOW), name);
  }

  ClientKey register(ClientKey client, String name) {
    if (accounts.find(name).isEmpty()) {
      accounts.create(Account.of(name, List.of("staff:read")));
    }
    Authority signer =
        authorities.list().stream()
            .filter(each -> each.signed(client.certificate()))
            .findFirst()
            .orElseThrow();
    register.add(client.certificate(), signer, name, NOW);
    return client;
  }

  private ApiProfile closed() {
    var environments = new Environments("development", Set.of("staging", "production"));
    var signIn = CertificateSignIn.open(database, accounts, environments, watch, Clock.systemUTC());
    var identification =
        new CertificateIdentification(
            signIn, CommonNameRule.of("[a-z]+-TE1002-[a-z]+", "connector-TE1002-name"));
    return new ApiProfile(
        "closed",
        "Closed",
        "Behind certificates.",
        List.of("/t/"),
        identification,
        problems(Map.of(ProblemKind.UNIDENTIFIED, 403, ProblemKind.NOT_PERMITTED, 401)),
        List.of(),
        List.of(),
        List.of(
            answering(Route.get("read", "/t/staff").right(Right.read("staff"))),
            answering(Route.get("write", "/t/changes").right(Right.write("staff")))));
  }

  private static ApiProfile open() {
    return new ApiProfile(
        "open",
        "Open",
        "For everybody.",
        List.of("/open/"),
        request -> new dev.lintel.properties.access.Caller.Anonymous(request.origin().address()),
        problems(Map.of()),
        List.of(),
        List.of(),
        List.of(answering(Route.get("hours", "/open/hours").right(Right.open()))));
  }

  private static Route answering(RouteBuilder route) {
    return route
        .describedAs("Things", "A thing", "")
        .offers(Rendition.of(JsonFormat.format()))
        .answers(Outcome.of(200, "It.", Object.class))
        .handledBy(call -> Answer.entity(Map.of("come", "in")));
  }

  private static ProblemAnswers problems(Map<ProblemKind, Integer> statuses) {
    return new ProblemAnswers(
        statuses,
        List.of(JsonFormat.format()),
        FieldErrors.class,
        FieldErrors.worded("Faults.", "See the fields."));
  }

  @Override
  public void close() {
    server.close();
    watch.close();
    database.close();
  }
}
