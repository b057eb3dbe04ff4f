package dev.lintel.properties.store;

import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** One thread's part in {@link CombinedCalls}: it waits for its answer, or for its turn to ask. */
final class Ticket<I, O> {
  private enum State {
    WAITS,
    LEADS,
    ANSWERED,
    FAILED
  }

  private final I input;
  private final Thread thread = Thread.currentThread();
  private O output;
  private Throwable failure;
  private volatile State state = State.WAITS;

  Ticket(I input) {
    this.input = input;
  }

  I input() {
    return input;
  }

  /** Whether it is this thread's turn; otherwise the answer is there. */
  boolean awaitTurn() {
    boolean interrupted = false;
    while (state == State.WAITS) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      thread.interrupt();
    }
    return state == State.LEADS;
  }

  void lead() {
    become(State.LEADS);
  }

  void end(O answer) {
    output = answer;
    become(State.ANSWERED);
  }

  void fail(Throwable cause) {
    failure = cause;
    become(State.FAILED);
  }

  private void become(State next) {
    state = next;
    if (thread != Thread.currentThread()) {
      LockSupport.unpark(thread);
    }
  }

  /** What the call told; to be asked by its own thread, after its end. */
  O answer() throws SQLException {
    switch (failure) {
      case null -> {
        return output;
      }
      case SQLException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
