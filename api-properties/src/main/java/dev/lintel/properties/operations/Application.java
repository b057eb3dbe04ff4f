package dev.lintel.properties.operations;

import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands operations to their handlers in order. Where a handler throws, its call is undone and the
 * two halves are tried each for itself, until the operation that throws on its own is found.
 */
final class Application {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final Map<String, OperationHandler> handlers;

  Application(Map<String, OperationHandler> handlers) {
    this.handlers = handlers;
  }

  /** Without those behind an operation of a kind that only another process knows. */
  List<Operation> known(List<Operation> operations) {
    Set<Lane> blocked = new HashSet<>();
    List<Operation> known = new ArrayList<>(operations.size());
    for (Operation each : operations) {
      if (!handlers.containsKey(each.target().kind())) {
        blocked.add(Lane.of(each.target()));
      } else if (!blocked.contains(Lane.of(each.target()))) {
        known.add(each);
      }
    }
    return known;
  }

  List<Outcome> apply(Connection connection, List<Operation> operations) throws SQLException {
    if (operations.size() > 1) {
      begin(connection, operations);
    }
    List<Outcome> outcomes = new ArrayList<>(operations.size());
    while (outcomes.size() < operations.size()) {
      List<Operation> rest = operations.subList(outcomes.size(), operations.size());
      Operation first = rest.getFirst();
      List<Operation> run = rest.stream().takeWhile(each -> together(first, each)).toList();
      outcomes.addAll(apply(connection, handler(first), run));
    }
    return outcomes;
  }

  private void begin(Connection connection, List<Operation> operations) throws SQLException {
    Map<OperationHandler, List<Operation>> batches =
        operations.stream().collect(Collectors.groupingBy(this::handler));
    Savepoint before = connection.setSavepoint();
    try {
      for (var batch : batches.entrySet()) {
        batch.getKey().begin(connection, batch.getValue());
      }
      connection.releaseSavepoint(before);
    } catch (SQLException | RuntimeException | Error failure) {
      if (Outage.isBehind(failure, connection)) {
        throw failure;
      }
      LOG.warn("A batch begins without its locks: {}", failure.toString());
      connection.rollback(before);
    }
  }

  private boolean together(Operation first, Operation other) {
    return handler(first) == handler(other)
        && first.target().owner().equals(other.target().owner());
  }

  private OperationHandler handler(Operation operation) {
    return handlers.get(operation.target().kind());
  }

  private List<Outcome> apply(
      Connection connection, OperationHandler handler, List<Operation> operations)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      List<Outcome> outcomes = handler.apply(connection, operations);
      requireOneEach(operations, outcomes);
      connection.releaseSavepoint(before);
      return outcomes;
    } catch (SQLException | RuntimeException | Error failure) {
      if (Outage.isBehind(failure, connection)) {
        throw failure;
      }
      connection.rollback(before);
      return operations.size() == 1
          ? List.of(failed(operations.getFirst(), failure))
          : halves(connection, handler, operations);
    }
  }

  private List<Outcome> halves(
      Connection connection, OperationHandler handler, List<Operation> operations)
      throws SQLException {
    int half = operations.size() / 2;
    List<Outcome> outcomes = new ArrayList<>(operations.size());
    outcomes.addAll(apply(connection, handler, operations.subList(0, half)));
    outcomes.addAll(apply(connection, handler, operations.subList(half, operations.size())));
    return outcomes;
  }

  private static void requireOneEach(List<Operation> operations, List<Outcome> outcomes) {
    if (outcomes.size() != operations.size()) {
      throw new IllegalStateException(
          "A handler of %s told %d outcomes of %d operations"
              .formatted(
                  operations.getFirst().target().kind(), outcomes.size(), operations.size()));
    }
  }

  private static Outcome failed(Operation operation, Throwable failure) {
    if (failure instanceof ProblemException refusal) {
      return Outcome.failed(refusal.problem());
    }
    UUID incident = operation.id();
    LOG.error(
        "Incident {}: {} of {} failed",
        incident,
        operation.target().kind(),
        operation.target().account(),
        failure);
    return Outcome.failed(
        Problems.INTERNAL_ERROR.with("The change could not be applied. Incident " + incident));
  }
}
