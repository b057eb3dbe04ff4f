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
  private boolean interrupted;
  private volatile State state = State.WAITS;

  Ticket(I input) {
    this.input = input;
  }

  I input() {
    return input;
  }

  /**
   * Whether it is this thread's turn; otherwise the answer is there. An interruption is put off
   * until then, since a call that it cuts is the call of others too.
   */
  boolean awaitTurn() {
    while (state == State.WAITS) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
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
    if (interrupted) {
      thread.interrupt();
    }
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
