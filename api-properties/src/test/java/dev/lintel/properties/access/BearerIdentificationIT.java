package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.lintel.properties.access.tokens.Grant;
import dev.lintel.properties.access.tokens.KeyTimes;
import dev.lintel.properties.access.tokens.OwnTokens;
import dev.lintel.properties.access.tokens.SigningKeys;
import dev.lintel.properties.access.tokens.TokenIssuer;
import dev.lintel.properties.access.tokens.TokenSettings;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BearerIdentificationIT {
  private static final URI BASE = URI.create("http://localhost");

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private final SecureRandom random = new SecureRandom();
  private final AtomicInteger verifications = new AtomicInteger();
  private Database database;
  private ChangeWatch watch;
  private Accounts accounts;
  private SigningKeys keys;
  private TokenIssuer issuer;
  private BearerSignIn signIn;
  private BearerIdentification things;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    watch = ChangeWatch.start(database);
    accounts = new Accounts(database, random);
    keys = SigningKeys.open(database, watch, KeyTimes.DEFAULT, clock, random);
    issuer = new TokenIssuer(keys, TokenSettings.DEFAULT, clock, random);
    signIn = BearerSignIn.open(accounts, counting(), watch, clock, random);
    things = identification("things", AudienceRule.MUST_NAME_THIS_API);
    accounts.create("partner", Password.of("right"), List.of("things"));
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void identifiesTheAccountOfAToken() {
    assertThat(identify(things, token("things")))
        .isEqualTo(new Caller.Identified(accounts.find("partner").orElseThrow()));
  }

  @Test
  void readsTheSchemeInAnySpelling() {
    Headers headers = Headers.of("Authorization", "bEARER   " + token("things"));

    assertThat(things.identify(request(headers))).isInstanceOf(Caller.Identified.class);
  }

  @Test
  void verifiesARememberedTokenOnceAndAgainAfterAWhile() {
    String token = token("things");
    for (int i = 0; i < 5; i++) {
      identify(things, token);
    }
    assertThat(verifications).hasValue(1);

    clock.advance(BearerSettings.DEFAULT.rememberedFor());
    identify(things, token);
    assertThat(verifications).hasValue(2);
  }

  @Test
  void remembersNoTokenPastItsEnd() {
    String token = token("things");
    clock.advance(Duration.ofMinutes(59));
    assertThat(identify(things, token)).isInstanceOf(Caller.Identified.class);

    clock.advance(Duration.ofSeconds(70));

    Problem problem = problem(identify(things, token));
    assertThat(problem.type()).isEqualTo(Problems.TOKEN_REFUSED);
    assertThat(problem.headers())
        .containsEntry(
            "WWW-Authenticate",
            "Bearer realm=\"things\", error=\"invalid_token\","
                + " error_description=\"The token has expired.\"");
  }

  @Test
  void challengesACallerWithoutATokenAndTellsNoError() {
    for (Headers headers : List.of(Headers.NONE, Headers.of("Authorization", "Basic YTpi"))) {
      Problem problem = problem(things.identify(request(headers)));

      assertThat(problem.type()).isEqualTo(Problems.CREDENTIALS_MISSING);
      assertThat(problem.headers()).containsEntry("WWW-Authenticate", "Bearer realm=\"things\"");
    }
  }

  @Test
  void refusesTwoTokensAtOnce() {
    Headers two =
        Headers.of("Authorization", "Bearer " + token("things")).and("Authorization", "Bearer x");

    assertThat(problem(things.identify(request(two))).detail()).contains("more than one");
  }

  @Test
  void whatATokenForAnotherApiIsWorthIsARule() {
    String token = token("other");

    Problem problem = problem(identify(things, token));
    Caller lenient = identify(identification("things", AudienceRule.ANY), token);

    assertThat(problem.type()).isEqualTo(Problems.TOKEN_FOR_ANOTHER_API);
    assertThat(problem.headers().get("WWW-Authenticate")).contains("insufficient_scope");
    assertThat(lenient).isInstanceOf(Caller.Identified.class);
  }

  @Test
  void anIssuerThatDoesNotAnswerIsAnUpstreamFailureAndNoRefusal() {
    TokenVerifier away = _ -> new TokenVerifier.Undecided("The issuer does not tell its keys.");
    signIn = BearerSignIn.open(accounts, away, watch, clock, random);

    Problem problem = problem(identify(identification("things", AudienceRule.ANY), "x"));

    assertThat(problem.type()).isEqualTo(Problems.ISSUER_UNREACHABLE);
    assertThat(problem.type().kind().usualStatus()).isEqualTo(502);
    assertThat(problem.headers()).isEmpty();
  }

  @Test
  void aDisabledAccountIsRefusedWithinMomentsAndAdmittedAgain() {
    String token = token("things");
    identify(things, token);

    accounts.disable("partner", true);
    Eventually.holds("refused", () -> identify(things, token) instanceof Caller.Refused);

    accounts.disable("partner", false);
    Eventually.holds("admitted", () -> identify(things, token) instanceof Caller.Identified);
  }

  @Test
  void seesChangedSubscriptionsAndADeletedAccountWithinMoments() {
    String token = token("things");
    identify(things, token);

    accounts.subscribe("partner", List.of("prices"));
    Eventually.holds(
        "the new subscription",
        () ->
            identify(things, token) instanceof Caller.Identified(Account account)
                && account.subscriptions().equals(Set.of("prices", "things")));

    accounts.delete("partner");
    Eventually.holds("refused", () -> identify(things, token) instanceof Caller.Refused);
  }

  @Test
  void aRememberedTokenOfAWithdrawnKeyIsRefused() {
    String token = token("things");
    identify(things, token);

    keys.replaceAll();

    assertThat(problem(identify(things, token)).type()).isEqualTo(Problems.TOKEN_REFUSED);
  }

  @Test
  void noTokenIsLoggedOrShown() {
    var log = new ListAppender<ILoggingEvent>();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level usual = root.getLevel();
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    try {
      String token = token("things");
      identify(things, token);
      identify(things, token + "x");

      assertThat(log.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .noneMatch(line -> line.contains(token) || line.contains("\"d\""));
      assertThat(signIn.check(token).toString()).doesNotContain(token);
    } finally {
      root.setLevel(usual);
      root.detachAppender(log);
    }
  }

  private TokenVerifier counting() {
    var own = new OwnTokens(keys, TokenSettings.DEFAULT, clock);
    return new TokenVerifier() {
      @Override
      public Verdict verify(String token) {
        verifications.incrementAndGet();
        return own.verify(token);
      }

      @Override
      public long generation() {
        return own.generation();
      }
    };
  }

  private BearerIdentification identification(String api, AudienceRule rule) {
    var scheme = new AccessScheme.ClientCredentials("/token", new TreeMap<>());
    return new BearerIdentification(api, signIn, rule, scheme);
  }

  private String token(String api) {
    return issuer.issue(Account.of("partner", List.of()), new Grant(Set.of(api), api), BASE).text();
  }

  private Caller identify(BearerIdentification identification, String token) {
    return identification.identify(request(Headers.of("Authorization", "Bearer " + token)));
  }

  private static Problem problem(Caller caller) {
    return ((Caller.Refused) caller).problem();
  }

  private Request request(Headers headers) {
    return new Request(
        "id",
        clock.instant(),
        "GET",
        "/things",
        Query.NONE,
        headers,
        new Origin("192.0.2.1", false, BASE),
        Request.Content.NONE);
  }
}
