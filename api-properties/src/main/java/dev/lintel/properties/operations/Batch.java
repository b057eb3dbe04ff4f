package dev.lintel.properties.operations;

import dev.lintel.properties.operations.OpenRows.End;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Serves the lanes whose turn it is: first their marks, in a transaction of their own so that
 * everyone sees it; then the effects and the ends of their first operations, in one.
 */
final class Batch {
  private final Operations operations;
  private final Application application;
  private final ProblemWriting problems;

  Batch(Operations operations, Application application, ProblemWriting problems) {
    this.operations = operations;
    this.application = application;
    this.problems = problems;
  }

  /** How many operations ended; zero where there is nothing to do here. */
  int run(BatchSize size) throws SQLException {
    try (Connection connection = operations.database().dataSource().getConnection()) {
      Turn turn = Lanes.pick(connection, operations.clock().instant(), size);
      return turn.lanes().isEmpty() ? 0 : serve(connection, turn, size.operations());
    }
  }

  private int serve(Connection connection, Turn turn, int most) throws SQLException {
    List<End> ends = inTransaction(connection, turn, most);
    operations.waiters().ended(ends.stream().map(End::id).toList());
    return ends.size();
  }

  private List<End> inTransaction(Connection connection, Turn turn, int most) throws SQLException {
    connection.setAutoCommit(false);
    try {
      List<End> ends = apply(connection, Lanes.hold(connection, turn), most);
      connection.commit();
      return ends;
    } catch (SQLException | RuntimeException | Error failure) {
      rollBack(connection, failure);
      throw failure;
    }
  }

  private static void rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private List<End> apply(Connection connection, Turn turn, int most) throws SQLException {
    List<Operation> open = application.known(OpenRows.read(connection, turn, most));
    if (open.isEmpty()) {
      return List.of();
    }
    List<Outcome> outcomes = application.apply(connection, open);
    List<End> ends =
        IntStream.range(0, open.size()).mapToObj(i -> end(open.get(i), outcomes.get(i))).toList();
    OpenRows.end(connection, operations.clock().instant(), ends);
    return ends;
  }

  /**
   * Beyond the savepoints: what fails here keeps the lane waiting, so that nothing is told twice.
   */
  private End end(Operation operation, Outcome outcome) {
    Optional<ProblemBody> problem =
        outcome instanceof Outcome.Failed failed
            ? Optional.of(problems.write(operation.target().api(), failed.problem()))
            : Optional.empty();
    return new End(operation, outcome, problem);
  }
}
