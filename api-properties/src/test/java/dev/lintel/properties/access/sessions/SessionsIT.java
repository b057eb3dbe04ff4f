package dev.lintel.properties.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsIT {
  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");
  private final Database database = TestDatabase.fresh("properties");
  private final Sessions sessions = sessions(SessionKind.PARTNER);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void knowsInEveryProcessWhoIsSignedIn() {
    // when
    SessionId id = sessions.start("acme", 7);

    // then
    Session session = sessions(SessionKind.PARTNER).find(SessionId.of(id.reveal())).orElseThrow();
    assertThat(session.name()).isEqualTo("acme");
    assertThat(session.revision()).isEqualTo(7);
  }

  @Test
  void opensNoOperatorsPageWithAPartnersSession() {
    SessionId id = sessions.start("operator", 1);

    assertThat(sessions(SessionKind.OPERATOR).find(id)).isEmpty();
  }

  @Test
  void endsWhenNothingCameForAWhile() {
    // given
    SessionId id = sessions.start("acme", 1);

    // when
    clock.advance(SessionTimes.USUAL.idle().minusSeconds(1));

    // then
    assertThat(sessions.find(id)).isPresent();
    clock.advance(SessionTimes.USUAL.idle().minusSeconds(1));
    assertThat(sessions.find(id)).isPresent();
    clock.advance(SessionTimes.USUAL.idle());
    assertThat(sessions.find(id)).isEmpty();
  }

  @Test
  void endsInAnyCaseAfterItsLongestTime() {
    // given
    SessionId id = sessions.start("acme", 1);

    // when
    for (Duration passed = Duration.ZERO;
        passed.compareTo(SessionTimes.USUAL.longest()) < 0;
        passed = passed.plusMinutes(20)) {
      assertThat(sessions.find(id)).isPresent();
      clock.advance(Duration.ofMinutes(20));
    }

    // then
    assertThat(sessions.find(id)).isEmpty();
  }

  @Test
  void endsForGoodAtASignOut() {
    // given
    SessionId id = sessions.start("acme", 1);
    SessionId other = sessions.start("acme", 1);

    // when
    sessions.end(id);

    // then
    assertThat(sessions.find(id)).isEmpty();
    assertThat(sessions.find(other)).isPresent();
  }

  @Test
  void keepsFewSessionsOfAName() {
    // given
    SessionId first = sessions.start("acme", 1);
    SessionId others = sessions.start("bolt", 1);

    // when
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofSeconds(1));
      sessions.start("acme", 1);
    }

    // then
    assertThat(sessions.find(first)).isEmpty();
    assertThat(sessions.find(others)).isPresent();
    assertThat(stored()).isEqualTo(21);
  }

  @Test
  void storesNoIdThatCouldBeUsed() {
    // when
    SessionId id = sessions.start("acme", 1);

    // then
    String row =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("select s::text from properties.page_session s")
                    .mapTo(String.class)
                    .one());
    assertThat(row).doesNotContain(id.reveal());
    assertThat(id.toString()).doesNotContain(id.reveal());
  }

  @Test
  void admitsTheFormsOfItsOwnBrowserAlone() {
    SessionId mine = sessions.newId();
    SessionId other = sessions.newId();

    assertThat(mine.admits(mine.formToken())).isTrue();
    assertThat(mine.admits(other.formToken())).isFalse();
    assertThat(mine.admits("")).isFalse();
    assertThat(mine.formToken()).doesNotContain(mine.reveal());
  }

  private long stored() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select count(*) from properties.page_session")
                .mapTo(Long.class)
                .one());
  }

  private Sessions sessions(SessionKind kind) {
    return new Sessions(database, kind, SessionTimes.USUAL, clock, new SecureRandom());
  }
}
