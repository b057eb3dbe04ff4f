package dev.lintel.auth;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.AudienceRule;
import dev.lintel.properties.access.BearerIdentification;
import dev.lintel.properties.access.BearerSignIn;
import dev.lintel.properties.access.ClientSignIn;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.access.SignInSettings;
import dev.lintel.properties.access.tokens.Audiences;
import dev.lintel.properties.access.tokens.KeyTimes;
import dev.lintel.properties.access.tokens.OwnTokens;
import dev.lintel.properties.access.tokens.SigningKeys;
import dev.lintel.properties.access.tokens.TokenIssuer;
import dev.lintel.properties.access.tokens.TokenSettings;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.MemoryCounts;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Calls;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;
import dev.lintel.properties.versions.EvolutionDay;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One process with the Auth API and an API that takes its tokens, on a door of its own to a
 * database. Answers of the Auth API are checked against its description.
 */
final class ServedAuth implements AutoCloseable {
  static final Audiences AUDIENCES =
      Audiences.of(Set.of("things", "others"), Map.of("api://things/.default", "things"));

  final Accounts accounts;
  final SigningKeys keys;
  private final ChangeWatch watch;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final DescribedAnswers described;

  ServedAuth(Database database, Clock clock) {
    var random = new SecureRandom();
    watch = ChangeWatch.start(database);
    accounts = new Accounts(database, random);
    keys = SigningKeys.open(database, watch, KeyTimes.DEFAULT, clock, random);
    var signIn = SignIn.open(accounts, watch, SignInSettings.DEFAULT, clock, random);
    var tokens = new OwnTokens(keys, TokenSettings.DEFAULT, clock);
    ApiProfile auth = auth(signIn, keys, clock);
    ApiProfile things = things(BearerSignIn.open(accounts, tokens, watch, clock, random));
    described = new DescribedAnswers(OpenApiWriter.write(auth, Scope.ALL));
    server =
        HttpServer.start(
            List.of(Listener.plain("http", "127.0.0.1", 0)),
            HttpSettings.DEFAULTS,
            clock,
            new Pipeline(
                new Apis(List.of(things, auth)),
                new Limits(new MemoryCounts(64, clock)),
                _ -> {},
                () -> false,
                EvolutionDay.of(clock)));
  }

  static ApiProfile auth(SignIn signIn, SigningKeys keys, Clock clock) {
    var issuer = new TokenIssuer(keys, TokenSettings.DEFAULT, clock, new SecureRandom());
    return AuthApi.profile(
        new AuthApi.Parts(new ClientSignIn(signIn), issuer, keys, TokenSettings.DEFAULT, AUDIENCES),
        List.of());
  }

  /** An API that owns the prefix above the token endpoint, as a neighbour may. */
  static ApiProfile things(BearerSignIn signIn) {
    var scheme =
        new AccessScheme.ClientCredentials(AuthApi.TOKEN_PATH, AUDIENCES.namesOf("things"));
    Route route =
        Route.get("things", "/api/v1/things")
            .right(Right.subscription("things"))
            .offers(Rendition.of(JsonFormat.format()))
            .answers(Outcome.of(200, "Things.", String.class))
            .handledBy(_ -> Answer.entity("things"));
    return new ApiProfile(
        "things",
        "Things",
        "Things.",
        List.of("/api/"),
        new BearerIdentification("things", signIn, AudienceRule.MUST_NAME_THIS_API, scheme),
        new ProblemAnswers(
            Map.of(ProblemKind.NOT_PERMITTED, 403),
            List.of(JsonFormat.format()),
            FieldErrors.class,
            FieldErrors.worded("Faults.", "Faults.")),
        List.of(),
        List.of(),
        List.of(route));
  }

  HttpResponse<byte[]> post(String path, String form, String... headers) {
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return checked(send(headers.length == 0 ? request : request.headers(headers)));
  }

  HttpResponse<byte[]> get(String path) {
    return checked(send(request(path)));
  }

  int things(String token) {
    return send(request("/api/v1/things").header("Authorization", "Bearer " + token)).statusCode();
  }

  private HttpResponse<byte[]> checked(HttpResponse<byte[]> response) {
    described.check(SeenAnswer.of(response));
    return response;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port("http") + path));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    return Calls.send(client, request);
  }

  @Override
  public void close() {
    client.close();
    server.close();
    watch.close();
  }
}
