package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountSecretsIT {
  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private Database database;
  private ChangeWatch watch;
  private Accounts accounts;
  private AccountSecrets secrets;
  private SignIn signIn;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    watch = ChangeWatch.start(database);
    accounts = new Accounts(database, new SecureRandom());
    secrets = accounts.secrets();
    signIn = SignIn.open(accounts, watch, SignInSettings.DEFAULT, clock, new SecureRandom());
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void keepsASecretAsItsHashAloneAndTellsItsNameAndItsEnd() {
    NewSecret secret = create();

    AccountDetails details = accounts.details("partner");

    assertThat(secret.reveal()).matches("lintel_[A-Za-z0-9_-]{51}").startsWith(secret.facts().id());
    assertThat(details.hasPassword()).isFalse();
    assertThat(details.secrets()).containsExactly(secret.facts());
    assertThat(secret.facts().expiresAt()).isEqualTo(Instant.parse("2028-03-01T12:00:00Z"));
    assertThat(accounts.findStored("partner").orElseThrow().secrets().getFirst().bytes())
        .hasSize(32);
  }

  @Test
  void remembersWhomTheAccountActsFor() {
    create();

    assertThat(accounts.find("partner").orElseThrow().actsFor()).hasValue("12345");
  }

  @Test
  void bothSecretsAreGoodUntilTheOldOneIsRetired() {
    // given
    NewSecret old = create();
    signsIn(old);

    // when
    NewSecret fresh = secrets.add("partner", clock.instant().plusSeconds(1));

    // then
    assertThat(signsIn(old)).isTrue();
    assertThat(signsIn(fresh)).isTrue();

    // when
    secrets.retireOld("partner");

    // then
    Eventually.holds("the old secret is refused", () -> !signsIn(old));
    assertThat(signsIn(fresh)).isTrue();
  }

  @Test
  void refusesAThirdSecretButMakesRoomForOneThatExpired() {
    create();
    secrets.add("partner", clock.instant());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> secrets.add("partner", clock.instant()))
        .withMessageContaining("two secrets already");

    clock.advance(Duration.ofDays(731));
    assertThat(signsIn(secrets.add("partner", clock.instant()))).isTrue();
    assertThat(accounts.details("partner").secrets()).hasSize(1);
  }

  @Test
  void refusesAnExpiredSecretAlsoWhereItIsRemembered() {
    NewSecret secret = create();

    clock.set(secret.facts().expiresAt().minusSeconds(1));
    assertThat(signsIn(secret)).isTrue();

    clock.set(secret.facts().expiresAt());
    assertThat(signsIn(secret)).isFalse();
  }

  @Test
  void afterALeakOnlyTheNewSecretIsGood() {
    NewSecret old = create();
    signsIn(old);

    NewSecret fresh = secrets.replaceAll("partner", clock.instant());

    Eventually.holds("the leaked secret is refused", () -> !signsIn(old));
    assertThat(signsIn(fresh)).isTrue();
  }

  @Test
  void aPasswordGivesWayToASecret() {
    accounts.create("chosen", Password.of("chosen"), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> secrets.retireOld("chosen"))
        .withMessageContaining("make a secret first");

    NewSecret secret = secrets.add("chosen", clock.instant());
    assertThat(attempt("chosen", "chosen")).isInstanceOf(SignIn.Succeeded.class);

    secrets.retireOld("chosen");
    Eventually.holds(
        "the password is refused", () -> attempt("chosen", "chosen") instanceof SignIn.Failed);
    assertThat(attempt("chosen", secret.reveal())).isInstanceOf(SignIn.Succeeded.class);
  }

  @Test
  void aPasswordMayLookAlmostLikeASecret() {
    accounts.create("chosen", Password.of("lintel_and_me"), List.of());

    assertThat(attempt("chosen", "lintel_and_me")).isInstanceOf(SignIn.Succeeded.class);
  }

  @Test
  void aDeletedAccountIsRefusedWithinMoments() {
    NewSecret secret = create();
    signsIn(secret);

    accounts.delete("partner");

    Eventually.holds("the refusal", () -> !signsIn(secret));
    assertThat(accounts.find("partner")).isEmpty();
  }

  @Test
  void noSecretShowsItself() {
    NewSecret secret = create();
    String hidden = secret.reveal().substring(secret.facts().id().length());

    assertThat(List.of(secret, accounts.findStored("partner").orElseThrow(), secret.facts()))
        .extracting(Object::toString)
        .noneMatch(text -> text.contains(hidden));
  }

  private NewSecret create() {
    return secrets.create(
        Account.of("partner", List.of("things")).actingFor("12345"), clock.instant());
  }

  private boolean signsIn(NewSecret secret) {
    return attempt("partner", secret.reveal()) instanceof SignIn.Succeeded;
  }

  private SignIn.Outcome attempt(String name, String secret) {
    return signIn.attempt(new Credentials(name, Password.of(secret)), "192.0.2.1");
  }
}
