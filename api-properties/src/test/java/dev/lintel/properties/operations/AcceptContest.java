package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Accepting against durable inserts of single rows of the same size by as many threads. */
final class AcceptContest {
  private static final int THREADS = 16;
  private static final String CREATE =
      "create table if not exists bare (id uuid primary key, body bytea not null)";
  private static final String INSERT = "insert into bare (id, body) values (?, ?)";

  private final Database database;
  private final Operations operations;

  AcceptContest(Database database, Operations operations) {
    this.database = database;
    this.operations = operations;
    database
        .jdbi()
        .useHandle(handle -> {
          handle.execute(CREATE);
          handle.execute("alter table bare alter column body set storage external");
        });
  }

  /** Does something once, as this thread's so-many-th. */
  private interface Work {
    void perform(int thread, long number) throws SQLException;
  }

  double ours(int bytes, Duration time) throws Exception {
    byte[] body = new byte[bytes];
    return rate(
        time,
        (thread, number) -> {
          String account = "account" + thread;
          var target = new OperationTarget("ledgers", account, account, "entry", "" + number);
          operations.accept(
              NewOperation.of(target, new OperationRequest("/books", Map.of(), body)));
        });
  }

  /** The same pool of connections, one statement and commit for each row. */
  double bare(int bytes, Duration time) throws Exception {
    byte[] body = new byte[bytes];
    database.jdbi().useHandle(handle -> handle.execute("truncate bare"));
    return rate(time, (_, _) -> insert(body));
  }

  private void insert(byte[] body) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, UUID.randomUUID());
      statement.setBytes(2, body);
      statement.executeUpdate();
    }
  }

  private static double rate(Duration time, Work work) throws Exception {
    long begin = System.nanoTime();
    List<Callable<Long>> crew = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int me = thread;
      crew.add(() -> repeat(begin + time.toNanos(), me, work));
    }
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      long all = 0;
      for (Future<Long> each : threads.invokeAll(crew)) {
        all += each.get();
      }
      return all * 1e9 / (System.nanoTime() - begin);
    }
  }

  private static long repeat(long end, int thread, Work work) throws SQLException {
    long number = 0;
    while (System.nanoTime() < end) {
      work.perform(thread, number++);
    }
    return number;
  }
}
