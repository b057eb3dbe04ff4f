package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.access.sessions.SessionId;
import dev.lintel.properties.access.sessions.SessionKind;
import dev.lintel.properties.access.sessions.SessionTimes;
import dev.lintel.properties.access.sessions.Sessions;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperatorsIT {
  private static final String HOME = "192.0.2.1";

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private final Database database = TestDatabase.fresh("properties");
  private final Operators operators = new Operators(database, clock, new SecureRandom());
  private final OperatorSignIn signIn =
      new OperatorSignIn(operators, SignInSettings.DEFAULT, clock);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void admitsTheRightPasswordAlone() {
    operators.setPassword("ada", Password.of("a long enough one"));

    assertThat(attempt("ada", "a long enough one"))
        .isInstanceOfSatisfying(
            OperatorSignIn.Succeeded.class,
            right -> assertThat(right.operator().name()).isEqualTo("ada"));
    assertThat(attempt("ada", "another")).isInstanceOf(OperatorSignIn.Failed.class);
    assertThat(attempt("bob", "a long enough one")).isInstanceOf(OperatorSignIn.Failed.class);
  }

  @Test
  void raisesTheRevisionWithEachPassword() {
    // given
    operators.setPassword("ada", Password.of("a long enough one"));
    long before = operators.find("ada").orElseThrow().revision();

    // when
    operators.setPassword("ada", Password.of("and another one"));

    // then
    assertThat(operators.find("ada").orElseThrow().revision()).isGreaterThan(before);
    assertThat(attempt("ada", "a long enough one")).isInstanceOf(OperatorSignIn.Failed.class);
  }

  @Test
  void endsTheSessionsOfWhoIsLetInNoMore() {
    // given
    Sessions sessions =
        new Sessions(database, SessionKind.OPERATOR, SessionTimes.USUAL, clock, new SecureRandom());
    operators.setPassword("ada", Password.of("a long enough one"));
    SessionId session = sessions.start("ada", operators.find("ada").orElseThrow().revision());

    // when
    operators.remove("ada");
    operators.setPassword("ada", Password.of("of another person"));

    // then
    assertThat(sessions.find(session)).isEmpty();
  }

  @Test
  void throttlesGuesses() {
    // given
    operators.setPassword("ada", Password.of("a long enough one"));

    // when
    for (int i = 0; i < SignInSettings.DEFAULT.failuresPerAccount(); i++) {
      attempt("ada", "guess " + i);
    }

    // then
    assertThat(attempt("ada", "a long enough one"))
        .isInstanceOfSatisfying(
            OperatorSignIn.Failed.class,
            failed -> assertThat(failed.problem().type()).isEqualTo(Problems.SIGN_IN_THROTTLED));
    clock.advance(Duration.ofMinutes(1));
    assertThat(attempt("ada", "a long enough one")).isInstanceOf(OperatorSignIn.Succeeded.class);
  }

  @Test
  void refusesAShortPassword() {
    assertThatThrownBy(() -> operators.setPassword("ada", Password.of("short")))
        .hasMessageContaining("12 characters");
  }

  @Test
  void leavesAnOperatorWhoIsThereAsHeIs() {
    // given
    operators.setPassword("operator", Password.of("a long enough one"));

    // when
    operators.createAbsent("operator", Password.of("operator"));

    // then
    assertThat(attempt("operator", "operator")).isInstanceOf(OperatorSignIn.Failed.class);
  }

  @Test
  void letsARemovedOneInNoMore() {
    operators.setPassword("ada", Password.of("a long enough one"));
    operators.remove("ada");

    assertThat(attempt("ada", "a long enough one")).isInstanceOf(OperatorSignIn.Failed.class);
    assertThat(operators.list()).isEmpty();
    assertThatThrownBy(() -> operators.remove("ada")).hasMessageContaining("no operator 'ada'");
  }

  private OperatorSignIn.Outcome attempt(String name, String password) {
    return signIn.attempt(new Credentials(name, Password.of(password)), HOME);
  }
}
