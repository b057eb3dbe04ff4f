package dev.lintel.properties.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Applying against a loop that claims 500 rows and upserts their 500 documents. */
final class ApplyContest {
  private static final int DOCUMENTS = 20_000;
  private static final int CLAIMED = 500;
  private static final int ACCOUNTS = 8;
  private static final String PATCH = "{\"price\":1.10,\"text\":\"%0200d\"}".formatted(7);
  private static final String CLAIM =
      """
      delete from bare_queue where number = any (array(
        select number from bare_queue order by number limit %d for update skip locked))
      returning id, document
      """
          .formatted(CLAIMED);

  private final Database database;
  private final Operations operations;

  ApplyContest(Database database, Operations operations) {
    this.database = database;
    this.operations = operations;
  }

  void prepare() {
    database
        .jdbi()
        .useHandle(handle -> {
          handle.execute(
              """
              create table document (id text primary key, document text not null)
              with (toast_tuple_target = 8160)
              """);
          handle.execute("alter table document alter column document set storage external");
          handle.execute(
              """
              create table bare_queue (number bigint primary key, id text, document text)
              with (toast_tuple_target = 8160)
              """);
          handle.execute("alter table bare_queue alter column document set storage external");
          handle.execute(
              """
              insert into document select 'd' || n, '{"filler":"' || repeat('x', 2900) || '"}'
              from generate_series(0, %d) as n
              """
                  .formatted(DOCUMENTS - 1));
        });
  }

  double bare(int number) throws SQLException {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                """
                insert into bare_queue select n, 'd' || n %% %d, document
                from generate_series(1, %d) as n join document on id = 'd' || n %% %d
                """
                    .formatted(DOCUMENTS, number, DOCUMENTS)));
    settle();
    long begin = System.nanoTime();
    int moved;
    do {
      moved = claimAndWrite();
    } while (moved > 0);
    return number * 1e9 / (System.nanoTime() - begin);
  }

  private int claimAndWrite() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      List<String> ids = new ArrayList<>();
      List<String> documents = new ArrayList<>();
      try (PreparedStatement claim = connection.prepareStatement(CLAIM);
          PreparedStatement write = connection.prepareStatement(DocumentPatching.WRITE)) {
        ResultSet rows = claim.executeQuery();
        while (rows.next()) {
          ids.add(rows.getString(1));
          documents.add(new String(rows.getBytes(2), UTF_8));
        }
        Array first = connection.createArrayOf("text", ids.toArray());
        write.setArray(1, first);
        write.setArray(2, connection.createArrayOf("text", documents.toArray()));
        write.executeUpdate();
      }
      connection.commit();
      return ids.size();
    }
  }

  double ours(int number) {
    return ours(ACCOUNTS, number);
  }

  double ours(int accounts, int number) {
    fill("account", accounts, number);
    settle();
    long begin = System.nanoTime();
    try (var _ = work()) {
      awaitNoneOpen();
    }
    return number * 1e9 / (System.nanoTime() - begin);
  }

  /** While a reader elsewhere keeps the database from forgetting the rows that have ended. */
  double oursBesideALongReader(int number) throws SQLException {
    try (Connection reader = database.dataSource().getConnection()) {
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try (PreparedStatement look = reader.prepareStatement("select count(*) from document")) {
        look.execute();
      }
      double rate = ours(number);
      reader.rollback();
      return rate;
    }
  }

  private OperationWorkers work() {
    return OperationWorkers.start(
        operations, Map.of("patch", new DocumentPatching()), Ledger::problem);
  }

  private void fill(String account, int accounts, int number) {
    database
        .jdbi()
        .useHandle(handle -> {
          handle.execute(
              """
              insert into properties.operation (account, owner, id, api, kind, subject, bucket, path,
                attributes, body, received, expires)
              select ? || n %% %d, ? || n %% %d, gen_random_uuid(), 'd', 'patch', 'd' || n %% %d, (n / %d) %% 4,
                '/', '{}', convert_to(?, 'UTF8'), now(), now() + interval '30 days'
              from generate_series(1, %d) as n
              """
                  .formatted(accounts, accounts, DOCUMENTS, accounts, number),
              account,
              account,
              PATCH);
          handle.execute(
              """
              insert into properties.operation_lane (owner, bucket)
              select distinct owner, bucket from properties.operation on conflict do nothing
              """);
        });
  }

  private void settle() {
    database
        .jdbi()
        .useHandle(handle -> {
          handle.execute("vacuum analyze properties.operation");
          handle.execute("vacuum analyze document");
          handle.execute("vacuum analyze bare_queue");
          handle.execute("checkpoint");
        });
  }

  private void awaitNoneOpen() {
    Eventually.holds(
        "all is applied",
        () ->
            database
                .jdbi()
                .withHandle(handle ->
                    handle
                        .createQuery(
                            "select not exists (select from properties.operation where finished is null)")
                        .mapTo(Boolean.class)
                        .one()));
  }

  /** Milliseconds from receipt to end, in ascending order, at that many accepted a second. */
  List<Double> delays(double rate, Duration time) {
    try (var _ = work()) {
      acceptSteadily(rate, time);
      awaitNoneOpen();
    }
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select 1000 * extract(epoch from finished - received) from properties.operation")
                .mapTo(Double.class)
                .list());
  }

  private void acceptSteadily(double rate, Duration time) {
    long begin = System.nanoTime();
    try (var crew = Executors.newFixedThreadPool(ACCOUNTS)) {
      for (int account = 0; account < ACCOUNTS; account++) {
        int me = account;
        crew.submit(() -> acceptSteadily(me, begin, time, rate / ACCOUNTS));
      }
    }
  }

  private void acceptSteadily(int thread, long begin, Duration time, double rate) {
    long number = (long) (rate * time.toNanos() / 1e9);
    for (long i = 0; i < number; i++) {
      LockSupport.parkNanos(begin + (long) (i * 1e9 / rate) - System.nanoTime());
      operations.accept(patch("account" + thread, "d" + (i * ACCOUNTS + thread) % DOCUMENTS));
    }
  }

  private static NewOperation patch(String account, String document) {
    return NewOperation.of(
        new OperationTarget("d", account, account, "patch", document),
        new OperationRequest("/", Map.of(), PATCH.getBytes(UTF_8)));
  }

  List<Double> delaysDuringFlood(int flood, int number) {
    fill("account", 1, flood);
    List<Double> delays = new ArrayList<>();
    try (var _ = work()) {
      for (int i = 0; i < number; i++) {
        long begin = System.nanoTime();
        OperationStatus status = operations.accept(patch("other", "d" + i)).status();
        operations.await("other", status.id(), Duration.ofSeconds(30));
        delays.add((System.nanoTime() - begin) / 1e6);
      }
      if (operations.backlog().isEmpty()) {
        throw new IllegalStateException("The flood was over too early");
      }
    }
    return delays;
  }
}
