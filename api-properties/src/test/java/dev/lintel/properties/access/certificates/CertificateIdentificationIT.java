package dev.lintel.properties.access.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateIdentificationIT {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final String NAME = "planner-TE1002-test";
  private static final CommonNameRule RULE =
      CommonNameRule.of("[a-z0-9_]+-TE1002-[A-Za-z0-9_]+", "connector-TE1002-name");

  private final SteppingClock clock = SteppingClock.at(NOW);
  private final AuthorityKey authority = ClientKey.authority("development", NOW);
  private Database database;
  private Accounts accounts;
  private CertificateRegister register;
  private Authorities authorities;
  private ChangeWatch watch;
  private CertificateIdentification identification;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    accounts = new Accounts(database, new SecureRandom());
    register = new CertificateRegister(database);
    authorities = new Authorities(database);
    authorities.add(authority.certificate(), NOW);
    watch = ChangeWatch.start(database);
    var environments = new Environments("development", Set.of("staging", "production"));
    var signIn = CertificateSignIn.open(database, accounts, environments, watch, clock);
    identification = new CertificateIdentification(signIn, RULE);
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void knowsTheAccountOfARegisteredCertificate() {
    ClientKey planner = registered(NAME);

    Caller caller = call(planner);

    assertThat(caller).isInstanceOf(Caller.Identified.class);
    assertThat(caller.clientKey()).isEqualTo(NAME);
  }

  @Test
  void countsARenewedCertificateTogetherWithTheOldOne() {
    ClientKey old = registered(NAME);
    ClientKey renewed = ClientKey.signed(authority, NAME, NOW);
    register.add(renewed.certificate(), authorities.list().getFirst(), NAME, NOW);

    assertThat(call(renewed).clientKey()).isEqualTo(call(old).clientKey());
  }

  @Test
  void tellsOverTlsAndOverPlainHttpWhatIsMissing() {
    assertThat(refusal(request(List.of(), true)))
        .isEqualTo(
            CertificateProblems.MISSING.with("No client certificate came in the TLS handshake."));
    assertThat(refusal(request(List.of(), false)).detail()).contains("use the HTTPS address");
  }

  @Test
  void refusesACertificateOfAnAuthorityThatDoesNotCount() {
    AuthorityKey other = AuthorityKey.make("Elsewhere", "unit", NOW, new SecureRandom());

    Problem problem = refusal(ClientKey.signed(other, NAME, NOW));

    assertThat(problem.type()).isEqualTo(CertificateProblems.FOREIGN);
    assertThat(problem.detail()).contains("O=Elsewhere", "no authority of the environment");
  }

  @Test
  void refusesAnAuthorityThatMerelyBearsTheRightName() {
    AuthorityKey namesake = ClientKey.authority("development", NOW);

    assertThat(namesake.certificate().getSubjectX500Principal())
        .isEqualTo(authority.certificate().getSubjectX500Principal());
    assertThat(type(ClientKey.signed(namesake, NAME, NOW))).isEqualTo(CertificateProblems.FOREIGN);
  }

  @Test
  void tellsFromWhichOtherEnvironmentACertificateIs() {
    AuthorityKey staging = ClientKey.authority("staging", NOW);

    Problem problem = refusal(ClientKey.signed(staging, NAME, NOW));

    assertThat(problem.type()).isEqualTo(CertificateProblems.OTHER_ENVIRONMENT);
    assertThat(problem.detail()).contains("for the environment staging; this is development");
  }

  @Test
  void admitsFromTheFirstSecondToTheLast() {
    ClientKey planner = registered(NAME, NOW.plusSeconds(60), NOW.plusSeconds(3_600));

    assertThat(type(planner)).isEqualTo(CertificateProblems.NOT_YET_VALID);
    clock.advance(Duration.ofSeconds(60));
    assertThat(call(planner)).isInstanceOf(Caller.Identified.class);
    clock.advance(Duration.ofSeconds(3_540));
    assertThat(call(planner)).isInstanceOf(Caller.Identified.class);
    clock.advance(Duration.ofMillis(1));
    assertThat(type(planner)).isEqualTo(CertificateProblems.EXPIRED);
  }

  @Test
  void hearsOfARevocationAndKeepsItsFirstReason() {
    // given
    ClientKey planner = registered(NAME);
    assertThat(call(planner)).isInstanceOf(Caller.Identified.class);

    // when
    register.revoke(Fingerprint.of(planner.certificate()), "the laptop was lost", NOW);
    register.revoke(Fingerprint.of(planner.certificate()), "again", NOW.plusSeconds(1));

    // then
    Eventually.holds("refused", () -> call(planner) instanceof Caller.Refused);
    assertThat(refusal(planner))
        .isEqualTo(
            CertificateProblems.REVOKED.with(
                "The certificate was revoked at 2026-11-21T09:00Z: the laptop was lost"));
  }

  @Test
  void hearsOfADisabledAndOfADeletedAccount() {
    ClientKey planner = registered(NAME);
    assertThat(call(planner)).isInstanceOf(Caller.Identified.class);

    accounts.disable(NAME, true);
    Eventually.holds(
        "disabled",
        () ->
            call(planner) instanceof Caller.Refused(Problem problem, _)
                && problem.type() == CertificateProblems.ACCOUNT_REFUSED);
    accounts.delete(NAME);
    Eventually.holds("gone", () -> type(planner) == CertificateProblems.UNREGISTERED);
  }

  @Test
  void neverGivesACertificateToALaterAccountOfTheSameName() {
    ClientKey planner = registered(NAME);
    accounts.delete(NAME);

    accounts.create(Account.of(NAME, List.of()));

    Eventually.holds("gone", () -> type(planner) == CertificateProblems.UNREGISTERED);
  }

  @Test
  void followsTheAuthoritiesAsTheyAreReplaced() {
    // given
    ClientKey old = registered(NAME);
    AuthorityKey next = ClientKey.authority("development", NOW.plusSeconds(1));
    ClientKey renewed = ClientKey.signed(next, NAME, NOW);
    assertThat(call(old)).isInstanceOf(Caller.Identified.class);
    assertThat(type(renewed)).isEqualTo(CertificateProblems.FOREIGN);

    // when
    authorities.add(next.certificate(), NOW.plusSeconds(1));
    register.add(renewed.certificate(), authorities.list().getFirst(), NAME, NOW);

    // then
    Eventually.holds("both", () -> call(renewed) instanceof Caller.Identified);
    assertThat(call(old)).isInstanceOf(Caller.Identified.class);

    // when
    authorities.withdraw(Fingerprint.of(authority.certificate()));

    // then
    Eventually.holds("the new one alone", () -> call(old) instanceof Caller.Refused);
    assertThat(type(old)).isEqualTo(CertificateProblems.FOREIGN);
    assertThat(call(renewed)).isInstanceOf(Caller.Identified.class);
  }

  @Test
  void refusesWhatAnAuthoritySignedBesideTheRegister() {
    assertThat(type(ClientKey.signed(authority, NAME, NOW)))
        .isEqualTo(CertificateProblems.UNREGISTERED);
  }

  @Test
  void refusesACommonNameThatBreaksTheRules() {
    Problem problem = refusal(registered("Planner-DF0001-test"));

    assertThat(problem.type()).isEqualTo(CertificateProblems.NAME_REFUSED);
    assertThat(problem.detail()).contains("connector-TE1002-name");
  }

  @Test
  void countsNoCertificateOfAPartnerAsAnAuthority() {
    ClientKey planner = registered(NAME);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> authorities.add(planner.certificate(), NOW))
        .withMessageContaining("not the certificate of an authority");
  }

  private ClientKey registered(String name) {
    return registered(name, NOW.minusSeconds(60), NOW.plusSeconds(86_400));
  }

  private ClientKey registered(String name, Instant from, Instant until) {
    ClientKey made = ClientKey.signed(authority, name, from, until);
    accounts.create(Account.of(name, List.of("employees:read")));
    register.add(made.certificate(), authorities.list().getFirst(), name, NOW);
    return made;
  }

  private Caller call(ClientKey client) {
    return identification.identify(request(List.of(client.certificate()), true));
  }

  private ProblemType type(ClientKey client) {
    return refusal(client).type();
  }

  private Problem refusal(ClientKey client) {
    return refusal(request(List.of(client.certificate()), true));
  }

  private Problem refusal(Request request) {
    return ((Caller.Refused) identification.identify(request)).problem();
  }

  private static Request request(List<X509Certificate> certificates, boolean secure) {
    return new Request(
        "id",
        NOW,
        "GET",
        "/things",
        Query.NONE,
        Headers.NONE,
        new Origin("192.0.2.1", secure, URI.create("https://localhost"), certificates),
        Request.Content.NONE);
  }
}
