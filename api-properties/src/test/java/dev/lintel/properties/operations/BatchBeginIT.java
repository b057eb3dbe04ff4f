package dev.lintel.properties.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.operations.Processes.Process;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a handler is shown before a batch is applied. */
class BatchBeginIT {
  @AutoClose private final Process process = Process.first();

  @Test
  void beginsABatchOfSeveralOwnersOnceAndGoesOnWhereThatFails() {
    // given
    var ledger = new Ledger();
    List<Integer> begun = new CopyOnWriteArrayList<>();
    var refusing =
        new OperationHandler() {
          @Override
          public void begin(Connection connection, List<Operation> operations) throws SQLException {
            begun.add(operations.size());
            connection.prepareStatement("select 1 / 0").execute();
          }

          @Override
          public List<Outcome> apply(Connection connection, List<Operation> operations)
              throws SQLException {
            return ledger.apply(connection, operations);
          }
        };
    process.accept(Ledger.entry("ann", "red", "one"));
    process.accept(Ledger.entry("bob", "red", "two"));

    // when
    try (var _ = process.work(Map.of(Ledger.KIND, refusing))) {
      process.awaitAllEnded();
    }

    // then
    assertThat(begun).containsExactly(2);
    assertThat(Ledger.book(process.database(), "ann", "red")).containsExactly("one");
    assertThat(Ledger.book(process.database(), "bob", "red")).containsExactly("two");
  }
}
