package dev.lintel.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.NewSecret;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoints over HTTP, and an API that takes what they give; two processes, one database. */
class TokenEndpointsIT {
  private static final String GRANT = "grant_type=client_credentials";
  private static final String SCOPE = "&scope=api://things/.default";
  private static final String PARTNER = "&client_id=partner&client_secret=right";

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private Database database;
  private Database other;
  private ServedAuth here;
  private ServedAuth there;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    other = TestDatabase.another(database);
    here = new ServedAuth(database, clock);
    there = new ServedAuth(other, clock);
    here.accounts.create("partner", Password.of("right"), List.of("things"));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
    other.close();
    database.close();
  }

  @Test
  void givesATokenThatTheApiTakesInEveryProcess() {
    HttpResponse<byte[]> answer = here.post("/api/v1/token", GRANT + PARTNER + SCOPE);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map())
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry("pragma", List.of("no-cache"));
    JsonNode body = json(answer);
    assertThat(body.propertyNames())
        .containsExactly("access_token", "token_type", "expires_in", "scope");
    assertThat(body.get("token_type").asString()).isEqualTo("Bearer");
    assertThat(body.get("expires_in").asInt()).isEqualTo(3600);
    assertThat(body.get("scope").asString()).isEqualTo("api://things/.default");
    assertThat(here.things(token(answer))).isEqualTo(200);
    assertThat(there.things(token(answer))).isEqualTo(200);
  }

  @Test
  void letsNobodyStoreARefusalEither() {
    for (String form : List.of(GRANT, "grant_type=password", GRANT + PARTNER + "&scope=none")) {
      HttpResponse<byte[]> answer = here.post("/api/v1/token", form);

      assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
      assertThat(answer.headers().map())
          .containsEntry("cache-control", List.of("no-store"))
          .containsEntry("pragma", List.of("no-cache"));
    }
  }

  @Test
  void givesATokenInTheOlderStyle() {
    HttpResponse<byte[]> answer =
        here.post("/api/clientaccess", "clientId=partner&clientSecret=right&audience=things");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(here.things(token(answer))).isEqualTo(200);
  }

  @Test
  void signsTheClientInByHttpBasicEncodedAsTheStandardAsks() {
    here.accounts.create("bjørn dahl", Password.of("a+b%c"), List.of("things"));

    assertThat(basic("bj%C3%B8rn+dahl:a%2Bb%25c").statusCode()).isEqualTo(200);
    assertThat(basic("partner:right").statusCode()).isEqualTo(200);
    assertThat(basic("partner:wrong").statusCode()).isEqualTo(401);
    assertThat(basic("no colon").statusCode()).isEqualTo(401);
    assertThat(basic("a%00b:right").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesAWrongClientWithTheChallenge() {
    for (String client :
        List.of(
            "&client_id=partner&client_secret=wrong",
            "&client_id=nobody&client_secret=right",
            "&client_id=partner",
            "")) {
      HttpResponse<byte[]> answer = here.post("/api/v1/token", GRANT + client + SCOPE);

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(error(answer)).isEqualTo("invalid_client");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Basic realm=");
    }
  }

  @Test
  void tellsWhatIsWrongWithARequestByTheCodesOfTheStandard() {
    assertRefused("", 400, "invalid_request");
    assertRefused(GRANT + "&" + GRANT + PARTNER + SCOPE, 400, "invalid_request");
    assertRefused(GRANT + "&client_id=a%00b&client_secret=right" + SCOPE, 400, "invalid_request");
    assertRefused("grant_type=password" + PARTNER + SCOPE, 400, "unsupported_grant_type");
    assertRefused(GRANT + PARTNER, 400, "invalid_scope");
    assertRefused(GRANT + PARTNER + "&scope=nonsense", 400, "invalid_scope");
    assertRefused(GRANT + PARTNER + "&scope=things+nonsense", 400, "invalid_scope");
    assertRefused("a=" + "x".repeat(20_000), 413, "invalid_request");
    var both =
        here.post(
            "/api/v1/token", GRANT + PARTNER + SCOPE, "Authorization", header("partner:right"));
    assertThat(error(both)).isEqualTo("invalid_request");
    var another =
        here.post(
            "/api/v1/token",
            GRANT + "&client_id=another" + SCOPE,
            "Authorization",
            header("partner:right"));
    assertThat(error(another)).isEqualTo("invalid_request");
    var same =
        here.post(
            "/api/v1/token",
            GRANT + "&client_id=partner" + SCOPE,
            "Authorization",
            header("partner:right"));
    assertThat(same.statusCode()).isEqualTo(200);
    var target =
        here.post("/api/clientaccess", "clientId=partner&clientSecret=right&audience=nonsense");
    assertThat(error(target)).isEqualTo("invalid_target");
    assertThat(error(here.get("/api/v1/token"))).isEqualTo("invalid_request");
  }

  @Test
  void throttlesWrongSecretsLikeAnySignIn() {
    for (int i = 0; i < 10; i++) {
      here.post("/api/v1/token", GRANT + "&client_id=partner&client_secret=wrong" + i + SCOPE);
    }

    HttpResponse<byte[]> answer = here.post("/api/v1/token", GRANT + PARTNER + SCOPE);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(error(answer)).isEqualTo("temporarily_unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
    clock.advance(Duration.ofMinutes(1));
    assertThat(here.post("/api/v1/token", GRANT + PARTNER + SCOPE).statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenForAnotherApiOrWithoutASubscriptionIsNotPermitted() {
    here.accounts.create("stranger", Password.of("right"), List.of());

    assertThat(here.things(token(here.post("/api/v1/token", GRANT + PARTNER + "&scope=others"))))
        .isEqualTo(403);
    assertThat(
            here.things(
                token(here.post("/api/v1/token", GRANT + PARTNER + "&scope=others+things"))))
        .isEqualTo(200);
    assertThat(
            here.things(
                token(
                    here.post(
                        "/api/v1/token",
                        GRANT + "&client_id=stranger&client_secret=right" + SCOPE))))
        .isEqualTo(403);
    assertThat(here.things("nonsense")).isEqualTo(401);
  }

  @Test
  void aTokenEndsWithItsTimeAndWithItsAccount() {
    String token = token(here.post("/api/v1/token", GRANT + PARTNER + SCOPE));
    assertThat(there.things(token)).isEqualTo(200);

    here.accounts.disable("partner", true);
    Eventually.holds("refused there", () -> there.things(token) == 401);
    Eventually.holds(
        "no token there",
        () -> there.post("/api/v1/token", GRANT + PARTNER + SCOPE).statusCode() == 401);

    here.accounts.disable("partner", false);
    Eventually.holds("taken there", () -> there.things(token) == 200);
    clock.advance(Duration.ofMinutes(61));
    assertThat(there.things(token)).isEqualTo(401);
  }

  @Test
  void noRequestFailsWhileASecretIsRotated() {
    // given
    NewSecret old =
        here.accounts.secrets().create(Account.of("acme", List.of("things")), clock.instant());
    assertThat(tokenOf("acme", old)).isEqualTo(200);

    // when
    clock.advance(Duration.ofDays(365));
    NewSecret fresh = here.accounts.secrets().add("acme", clock.instant());

    // then
    assertThat(tokenOf("acme", old)).isEqualTo(200);
    assertThat(tokenOf("acme", fresh)).isEqualTo(200);

    // when
    here.accounts.secrets().retireOld("acme");

    // then
    Eventually.holds("the old one is refused", () -> tokenOf("acme", old) != 200);
    assertThat(tokenOf("acme", fresh)).isEqualTo(200);
    clock.set(fresh.facts().expiresAt());
    assertThat(tokenOf("acme", fresh)).isEqualTo(401);
  }

  @Test
  void publishesItsKeysAndEndpoints() {
    JsonNode keys = json(here.get("/.well-known/jwks.json"));
    JsonNode metadata = json(here.get("/.well-known/oauth-authorization-server"));

    assertThat(keys.get("keys").get(0).propertyNames())
        .containsExactlyInAnyOrder("kty", "use", "crv", "kid", "x", "y", "alg");
    String issuer = metadata.get("issuer").asString();
    assertThat(metadata.get("token_endpoint").asString()).isEqualTo(issuer + "/api/v1/token");
    assertThat(metadata.get("jwks_uri").asString()).isEqualTo(issuer + "/.well-known/jwks.json");
    assertThat(metadata.get("grant_types_supported").get(0).asString())
        .isEqualTo("client_credentials");
  }

  private void assertRefused(String form, int status, String error) {
    HttpResponse<byte[]> answer = here.post("/api/v1/token", form);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(error(answer)).isEqualTo(error);
  }

  private int tokenOf(String account, NewSecret secret) {
    String client = "&client_id=" + account + "&client_secret=" + secret.reveal();
    return there.post("/api/v1/token", GRANT + client + SCOPE).statusCode();
  }

  private HttpResponse<byte[]> basic(String pair) {
    return here.post("/api/v1/token", GRANT + SCOPE, "Authorization", header(pair));
  }

  private static String header(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
  }

  private static String token(HttpResponse<byte[]> answer) {
    return json(answer).get("access_token").asString();
  }

  private static String error(HttpResponse<byte[]> answer) {
    return json(answer).get("error").asString();
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
