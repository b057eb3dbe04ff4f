package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasicIdentificationIT {
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";
  private static final SignInSettings SETTINGS =
      new SignInSettings(3, 8, Duration.ofMinutes(1), 100, Duration.ofMinutes(15));

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private Database database;
  private ChangeWatch watch;
  private Accounts accounts;
  private BasicIdentification identification;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    watch = ChangeWatch.start(database);
    accounts = new Accounts(database, new SecureRandom());
    SignIn signIn = SignIn.open(accounts, watch, SETTINGS, clock, new SecureRandom());
    identification = new BasicIdentification(signIn, "Partner API");
    accounts.create("partner", Password.of("right"), List.of("things"));
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void identifiesTheAccountOfRightCredentials() {
    assertThat(identify("partner:right", HERE))
        .isEqualTo(new Caller.Identified(accounts.find("partner").orElseThrow()));
  }

  @Test
  void challengesACallerWithoutCredentials() {
    Problem problem = problem(identification.identify(request(HERE, Headers.NONE)));

    assertThat(problem.type()).isEqualTo(Problems.CREDENTIALS_MISSING);
    assertThat(problem.headers())
        .containsEntry("WWW-Authenticate", "Basic realm=\"Partner API\", charset=\"UTF-8\"");
  }

  @Test
  void answersAnUnknownNameLikeAWrongPassword() {
    accounts.create("sleeper", Password.of("right"), List.of());
    accounts.disable("sleeper", true);

    Problem wrong = problem(identify("partner:wrong", HERE));

    assertThat(wrong.type()).isEqualTo(Problems.CREDENTIALS_REFUSED);
    assertThat(wrong.headers()).containsKey("WWW-Authenticate");
    assertThat(problem(identify("nobody:wrong", HERE))).isEqualTo(wrong);
    assertThat(problem(identify("sleeper:right", HERE))).isEqualTo(wrong);
  }

  @Test
  void saysWhatIsWrongWithAHeaderThatCannotBeRead() {
    Headers two = Headers.of("Authorization", "Basic YTpi").and("Authorization", "Basic YTpj");

    assertThat(problem(identification.identify(request(HERE, two))).detail())
        .contains("more than one");
    assertThat(problem(identify("no-colon", HERE)).detail()).contains("no colon");
  }

  @Test
  void throttlesFailuresBeforeTheyCostAHash() {
    // given
    for (int i = 0; i < 3; i++) {
      assertThat(problem(identify("partner:wrong" + i, HERE)).type())
          .isEqualTo(Problems.CREDENTIALS_REFUSED);
    }

    // when
    Problem throttled = problem(identify("partner:right", HERE));

    // then
    assertThat(throttled.type()).isEqualTo(Problems.SIGN_IN_THROTTLED);
    String reset = Long.toString(clock.instant().getEpochSecond() + 60);
    assertThat(throttled.headers())
        .containsOnly(
            Map.entry("Retry-After", "60"),
            Map.entry("x-ratelimit-limit", "3"),
            Map.entry("x-ratelimit-remaining", "0"),
            Map.entry("x-ratelimit-reset", reset));
    clock.advance(Duration.ofSeconds(60));
    assertThat(identify("partner:right", HERE)).isInstanceOf(Caller.Identified.class);
  }

  @Test
  void nobodyLocksOutAPartnerWhoIsRemembered() {
    // given
    identify("partner:right", HERE);
    for (int i = 0; i < 20; i++) {
      identify("partner:wrong" + i, HERE);
    }

    // when
    clock.advance(SETTINGS.rememberedFor());
    for (int i = 0; i < 20; i++) {
      identify("partner:wrong" + i, HERE);
    }

    // then
    assertThat(identify("partner:right", HERE)).isInstanceOf(Caller.Identified.class);
    assertThat(identify("partner:right", THERE)).isInstanceOf(Caller.Identified.class);
  }

  @Test
  void aPartnerMayBeginWithManyConnectionsAtOnce() throws Exception {
    Callable<Caller> request = () -> identify("partner:right", HERE);

    List<Future<Caller>> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> request).toList());
    }

    assertThat(answers)
        .extracting(Future::resultNow)
        .hasOnlyElementsOfType(Caller.Identified.class);
  }

  @Test
  void forgetsTheOldPasswordWithinMoments() {
    // given
    identify("partner:right", HERE);

    // when
    accounts.changePassword("partner", Password.of("new"));

    // then
    Eventually.holds(
        "the old password is refused",
        () -> {
          clock.advance(Duration.ofMinutes(1));
          return identify("partner:right", HERE) instanceof Caller.Refused;
        });
    assertThat(identify("partner:new", HERE)).isInstanceOf(Caller.Identified.class);
  }

  @Test
  void seesChangedSubscriptionsAndADisabledAccountWithinMoments() {
    identify("partner:right", HERE);

    accounts.changeSubscriptions("partner", List.of("things", "prices"));
    Eventually.holds("the new subscription", () -> subscribes("prices"));

    accounts.disable("partner", true);
    Eventually.holds(
        "the refusal", () -> identify("partner:right", HERE) instanceof Caller.Refused);
  }

  private boolean subscribes(String subscription) {
    return identify("partner:right", HERE) instanceof Caller.Identified(Account account)
        && account.subscribes(subscription);
  }

  private Caller identify(String pair, String address) {
    String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return identification.identify(
        request(address, Headers.of("Authorization", "Basic " + encoded)));
  }

  private static Problem problem(Caller caller) {
    return ((Caller.Refused) caller).problem();
  }

  private Request request(String address, Headers headers) {
    return new Request(
        "id",
        clock.instant(),
        "GET",
        "/things",
        Query.NONE,
        headers,
        new Origin(address, false, URI.create("http://localhost")),
        Request.Content.NONE);
  }
}
