package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts change in the very moment in which a right password is checked. */
class SignInDuringChangesIT {
  private static final SignInSettings SETTINGS =
      new SignInSettings(1, 100, Duration.ofMinutes(1), 100, Duration.ofMinutes(15));

  private final AtomicInteger heard = new AtomicInteger();
  private Runnable meanwhile = () -> {};
  private Database database;
  private ChangeWatch watch;
  private Accounts accounts;
  private SignIn signIn;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    watch = ChangeWatch.start(database);
    accounts = new Accounts(database, new SecureRandom());
    accounts.create("partner", Password.of("right"), List.of("things"));
    accounts.create("other", Password.of("right"), List.of("things"));
    signIn = SignIn.open(accounts, watch, SETTINGS, this::now, new SecureRandom());
    watch.on(Accounts.TOPIC, heard::incrementAndGet);
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void aChangeOfAnotherAccountDoesNotKeepAPasswordFromBeingRemembered() {
    // given
    meanwhile = heardChange(() -> accounts.changeSubscriptions("other", List.of("prices")));
    assertThat(attempt("right")).isInstanceOf(SignIn.Succeeded.class);
    meanwhile = () -> {};

    // when
    SignIn.Outcome wrong = attempt("wrong");

    // then
    assertThat(wrong).isInstanceOf(SignIn.Failed.class);
    assertThat(attempt("right")).isInstanceOf(SignIn.Succeeded.class);
  }

  @Test
  void anAccountThatChangesWhileItsPasswordIsCheckedIsNotRemembered() {
    // given
    meanwhile =
        heardChange(() -> accounts.changeSubscriptions("partner", List.of("things", "prices")));
    attempt("right");
    meanwhile = () -> {};

    // when
    SignIn.Outcome wrong = attempt("wrong");

    // then
    assertThat(wrong).isInstanceOf(SignIn.Failed.class);
    assertThat(attempt("right")).isInstanceOf(SignIn.Failed.class);
  }

  private Runnable heardChange(Runnable change) {
    return () -> {
      int before = heard.get();
      change.run();
      Eventually.holds("the change is heard", () -> heard.get() > before);
    };
  }

  /** The sign-in looks at the clock before and after it compares the password. */
  private Instant now() {
    meanwhile.run();
    return Instant.parse("2026-03-01T12:00:00Z");
  }

  private SignIn.Outcome attempt(String password) {
    return signIn.attempt(new Credentials("partner", Password.of(password)), "192.0.2.1");
  }
}
