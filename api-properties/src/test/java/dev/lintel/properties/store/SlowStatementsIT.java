package dev.lintel.properties.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlowStatementsIT {
  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");

  @Test
  void keepsWhatTookLongWithoutItsValues() throws SQLException {
    try (Database database = TestDatabase.fresh()) {
      // when
      for (int time = 0; time < 2; time++) {
        database
            .jdbi()
            .useHandle(handle ->
                handle
                    .createQuery("select pg_sleep(:seconds)::text,  'Marie'")
                    .bind("seconds", 0.02)
                    .mapToMap()
                    .list());
      }
      sleepPlainly(database);

      // then
      assertThat(database.slowStatements().list())
          .filteredOn(each -> each.text().contains("pg_sleep"))
          .extracting(SlowStatement::text, SlowStatement::times)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple("select pg_sleep(?)::text, '…'", 2L),
              org.assertj.core.groups.Tuple.tuple("select pg_sleep(0.03)", 1L));
    }
  }

  @Test
  void countsInsideWorkThatCanBeStopped() throws SQLException {
    try (Database database = TestDatabase.fresh()) {
      // when
      new Work()
          .call(() -> {
            sleepPlainly(database);
            return true;
          });

      // then
      assertThat(database.slowStatements().list())
          .extracting(SlowStatement::text)
          .contains("select pg_sleep(0.03)");
    }
  }

  @Test
  void forgetsWhatWasQuickAndTheLeastSlowOfTooMany() {
    // given
    var slow = new SlowStatements(clock);

    // when
    slow.note("select 1", SlowStatements.FLOOR.minusNanos(1));
    for (int i = 1; i <= SlowStatements.MOST + 1; i++) {
      slow.note("select " + i, SlowStatements.FLOOR.plusMillis(i));
    }
    slow.note("select late", SlowStatements.FLOOR);

    // then
    assertThat(slow.list()).hasSize(SlowStatements.MOST);
    assertThat(slow.list().getFirst().text()).isEqualTo("select " + (SlowStatements.MOST + 1));
    assertThat(slow.list().getLast().text()).isEqualTo("select 2");
  }

  @Test
  void addsUpTheTimesOfOneText() {
    // given
    var slow = new SlowStatements(clock);
    slow.note("select  1", Duration.ofMillis(30));
    clock.advance(Duration.ofSeconds(1));

    // when
    slow.note("select 1", Duration.ofMillis(10));

    // then
    assertThat(slow.list())
        .containsExactly(
            new SlowStatement(
                "select 1",
                2,
                Duration.ofMillis(30),
                Duration.ofMillis(40),
                Instant.parse("2026-03-01T12:00:01Z")));
  }

  private static void sleepPlainly(Database database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement("select pg_sleep(0.03)")) {
      statement.execute();
    }
  }
}
