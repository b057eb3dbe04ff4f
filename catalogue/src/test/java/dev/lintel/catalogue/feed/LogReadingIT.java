package dev.lintel.catalogue.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogReadingIT {

  private final Database database = TestDatabase.fresh("catalogue");
  private final Connection reader = open();
  private final LogReading reading = new LogReading();

  @AfterEach
  void close() throws SQLException {
    reader.close();
    database.close();
  }

  @Test
  void tellsTheFirstTimeThatEverythingMayHaveChanged() throws SQLException {
    // then
    assertThat(reading.next(reader).missed()).isTrue();
    assertThat(reading.next(reader).missed()).isFalse();
  }

  @Test
  void hearsATransactionThatBeganEarlierAndCommitsLater() throws SQLException {
    // given
    reading.next(reader);
    try (Connection early = begin();
        Connection late = begin()) {
      ChangeLog.write(early, Kind.ITEMS, List.of(1));
      ChangeLog.write(late, Kind.ITEMS, List.of(2));

      // when
      late.commit();
      List<List<Integer>> first = keys(reading.next(reader));
      List<List<Integer>> between = keys(reading.next(reader));
      early.commit();
      List<List<Integer>> second = keys(reading.next(reader));

      // then: each once
      assertThat(first).containsExactly(List.of(2));
      assertThat(between).isEmpty();
      assertThat(second).containsExactly(List.of(1));
      assertThat(keys(reading.next(reader))).isEmpty();
    }
  }

  @Test
  void hearsNothingOfWhatIsRolledBack() throws SQLException {
    // given
    reading.next(reader);
    try (Connection writer = begin()) {
      ChangeLog.write(writer, Kind.ITEMS, List.of(1));

      // when
      writer.rollback();
    }

    // then
    assertThat(keys(reading.next(reader))).isEmpty();
  }

  @Test
  void tellsWhoStayedAwayTooLongThatSomethingIsMissing() throws SQLException {
    // given
    AtomicLong time = new AtomicLong();
    LogReading awake = new LogReading();
    LogTrimming trimming = new LogTrimming(time::get);
    reading.next(reader);
    awake.next(reader);
    write(1);

    // when: another process reads on and trims
    for (int look = 0; look < 3; look++) {
      awake.next(reader);
      trimming.trim(reader, awake.horizon());
      time.addAndGet(Duration.ofMinutes(11).toNanos());
    }

    // then
    assertThat(rows()).isZero();
    assertThat(reading.next(reader).missed()).isTrue();
    assertThat(awake.next(reader).missed()).isFalse();
    assertThat(reading.next(reader).missed()).isFalse();
  }

  @Test
  void keepsWhatIsNotTenMinutesOld() throws SQLException {
    // given
    AtomicLong time = new AtomicLong();
    LogTrimming trimming = new LogTrimming(time::get);
    reading.next(reader);
    write(1);

    // when
    for (int look = 0; look < 5; look++) {
      reading.next(reader);
      trimming.trim(reader, reading.horizon());
      time.addAndGet(Duration.ofMinutes(2).toNanos() - 1);
    }

    // then
    assertThat(rows()).isOne();
  }

  @Test
  void forgetsNumbersOfTransactionsOfAnotherDatabase() throws SQLException {
    // given: as a copy of the tables alone brings them along
    try (Connection writer = database.dataSource().getConnection();
        var statement = writer.createStatement()) {
      statement.execute(
          "insert into catalogue.change_log (transaction, kind, keys) values ('9000000', 1, '{1}')");
      statement.execute("update catalogue.change_log_end set below = '9000000'");
    }

    // when
    new LogTrimming(System::nanoTime).forgetAnotherLife(reader);
    reading.next(reader);

    // then
    assertThat(rows()).isZero();
    assertThat(reading.next(reader).missed()).isFalse();
  }

  private void write(int key) throws SQLException {
    try (Connection writer = begin()) {
      ChangeLog.write(writer, Kind.ITEMS, List.of(key));
      writer.commit();
    }
  }

  private int rows() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select count(*) from catalogue.change_log")
                .mapTo(Integer.class)
                .one());
  }

  private static List<List<Integer>> keys(LogReading.News news) {
    return Stream.of(news)
        .flatMap(each -> each.changes().stream())
        .map(LogReading.Change::keys)
        .toList();
  }

  private Connection begin() throws SQLException {
    Connection connection = database.dataSource().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private Connection open() {
    try {
      return database.dataSource().getConnection();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
