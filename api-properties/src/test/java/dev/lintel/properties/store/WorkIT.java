package dev.lintel.properties.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WorkIT {
  @AutoClose private final Database database = TestDatabase.fresh("properties");

  private String ask(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void cancelsTheStatementsOfTheWorkThatIsStoppedAndOfNoOther() throws Exception {
    // given
    var stopped = new Work();
    Callable<String> sleep = () -> ask("select pg_sleep(60)::text");
    Callable<String> nap = () -> ask("select 'slept' from pg_sleep(1)");

    // when
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> sleeper = threads.submit(() -> stopped.call(sleep::call));
      Future<String> other = threads.submit(() -> new Work().call(nap::call));
      Future<String> free = threads.submit(nap);
      Eventually.holds("all run", () -> running() == 3);
      assertThat(stopped.stop()).isTrue();

      // then
      assertThatThrownBy(sleeper::get).hasStackTraceContaining("canceling statement");
      assertThat(other.get()).isEqualTo("slept");
      assertThat(free.get()).isEqualTo("slept");
    }
  }

  @Test
  void givesNoConnectionToWorkThatWasStopped() {
    var work = new Work();

    assertThat(work.stop()).isFalse();
    assertThatThrownBy(() -> work.call(() -> ask("select 1"))).hasMessageContaining("stopped");
    for (int i = 0; i < 50; i++) {
      // More often than there are connections: none of them is lost.
      assertThatThrownBy(() -> work.call(() -> ask("select 1"))).hasMessageContaining("stopped");
    }
  }

  @Test
  void forgetsAConnectionThatWasGivenBack() throws Exception {
    var work = new Work();
    work.call(() -> ask("select 1"));

    assertThat(work.stop()).isFalse();
    assertThat(ask("select 'usable'")).isEqualTo("usable");
  }

  @Test
  void handsOnFailuresAndUnwrapsAsBefore() throws Exception {
    var work = new Work();

    assertThatThrownBy(() -> work.call(() -> ask("select nothing")))
        .isInstanceOf(SQLException.class);
    try (Connection connection = work.call(() -> database.dataSource().getConnection())) {
      assertThat(connection.unwrap(org.postgresql.PGConnection.class)).isNotNull();
    }
  }

  private int running() {
    try {
      return Integer.parseInt(
          ask(
              "select count(*) from pg_stat_activity where state = 'active'"
                  + " and query like '%pg_sleep%' and pid <> pg_backend_pid()"
                  + " and datname = current_database()"));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
