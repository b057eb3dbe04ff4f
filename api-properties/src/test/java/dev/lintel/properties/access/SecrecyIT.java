package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Neither a password nor its hash is ever written into a log, a message or a value's text. */
class SecrecyIT {
  private static final String SECRET = "Zx9-secret-Qw7";
  private static final String HASH_MARK = "$argon2";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level usual = root.getLevel();
  private Database database;

  @BeforeEach
  void listen() {
    database = TestDatabase.fresh("properties");
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
  }

  @AfterEach
  void stopListening() {
    root.setLevel(usual);
    root.detachAppender(log);
    database.close();
  }

  @Test
  void nothingIsLoggedThatShowsASecret() {
    // given
    var accounts = new Accounts(database, new SecureRandom());
    try (ChangeWatch watch = ChangeWatch.start(database)) {
      SignIn signIn =
          SignIn.open(
              accounts, watch, SignInSettings.DEFAULT, Clock.systemUTC(), new SecureRandom());

      // when
      accounts.create("partner", Password.of(SECRET), List.of());
      signIn.attempt(new Credentials("partner", Password.of(SECRET)), "192.0.2.1");
      for (int i = 0; i < 12; i++) {
        signIn.attempt(new Credentials("partner", Password.of(SECRET + i)), "192.0.2.1");
      }
      signIn.attempt(new Credentials(SECRET, Password.of("typed as name")), "192.0.2.1");
      accounts.changePassword("partner", Password.of(SECRET + "new"));
    }

    // then
    assertThat(log.list)
        .isNotEmpty()
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(message -> message.contains(SECRET) || message.contains(HASH_MARK));
  }

  @Test
  void noValueShowsASecret() {
    var accounts = new Accounts(database, new SecureRandom());
    accounts.create("partner", Password.of(SECRET), List.of());
    var stored = accounts.findStored("partner").orElseThrow();

    assertThat(List.of(stored, new Credentials("partner", Password.of(SECRET)), accounts))
        .extracting(Object::toString)
        .noneMatch(text -> text.contains(SECRET) || text.contains(HASH_MARK));
  }

  @Test
  void noFailureOfTheDatabaseShowsASecret() {
    // given
    var accounts = new Accounts(database, new SecureRandom());
    database.jdbi().useHandle(handle -> handle.execute("drop table properties.account cascade"));

    // when
    Throwable failure =
        catchThrowable(() -> accounts.create("partner", Password.of(SECRET), List.of()));

    // then
    for (Throwable each = failure; each != null; each = each.getCause()) {
      assertThat(each.getMessage()).doesNotContain(SECRET).doesNotContain(HASH_MARK);
    }
    assertThat(failure).isNotNull();
  }
}
