package dev.lintel.properties.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Applies operations of its kind.
 *
 * <p>A handler writes through the connection alone, whose transaction also holds the outcomes, and
 * neither commits nor rolls it back. It is called again with the same operations after a failure,
 * one by one if need be, so it has no effect elsewhere. It judges an operation before it writes for
 * it: one that it reports as failed must have left nothing behind. An exception undoes the call; an
 * operation that throws on its own fails with that {@code ProblemException}'s problem, or with an
 * internal error.
 */
@FunctionalInterface
public interface OperationHandler {

  /**
   * Called once for all operations of a batch that are its own, whoever they are for, before any is
   * applied: for locks that all batches must take in one order, since two that cross would end each
   * other. What fails here is left to fail again where an operation is applied.
   */
  default void begin(Connection connection, List<Operation> operations) throws SQLException {}

  /**
   * Applies operations of one owner, in this order, and returns as many outcomes. Several of them
   * may have the same subject.
   */
  List<Outcome> apply(Connection connection, List<Operation> operations) throws SQLException;
}
