package dev.lintel.properties.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Makes few calls to the database of what many threads ask at the same time. Whoever comes while
 * few calls are under way asks at once; those who come later wait for the end of one and then ask
 * together, so that a loaded database is asked less often and an idle one not later.
 *
 * @param <I> what one thread asks
 * @param <O> what it is answered
 */
public final class CombinedCalls<I, O> {

  /** Asks for many at once; answers in the order of the questions. */
  @FunctionalInterface
  public interface Call<I, O> {
    List<O> make(List<I> inputs) throws SQLException;
  }

  private final Call<I, O> call;
  private final int atOnce;
  private final int most;
  private final Queue<Ticket<I, O>> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * Calls from the threads that ask, on none of its own.
   *
   * @param atOnce calls that may be under way, so that one that hangs does not stop all
   * @param most questions of one call
   */
  public CombinedCalls(Call<I, O> call, int atOnce, int most) {
    this.call = call;
    this.atOnce = atOnce;
    this.most = most;
  }

  /**
   * The answer to one question. An interrupted thread gets it too, since what a call under way did
   * would else be unknown.
   *
   * @throws SQLException what the call threw; where a value is to blame, others' questions are
   *     asked again without it
   */
  public O make(I input) throws SQLException {
    Ticket<I, O> ticket = new Ticket<>(input);
    if (leads(ticket) || ticket.awaitTurn()) {
      lead(ticket);
    }
    return ticket.answer();
  }

  private synchronized boolean leads(Ticket<I, O> ticket) {
    if (underWay == atOnce) {
      waiting.add(ticket);
      return false;
    }
    underWay++;
    return true;
  }

  private void lead(Ticket<I, O> first) {
    try {
      ask(withWaiting(first));
    } finally {
      next().ifPresent(Ticket::lead);
    }
  }

  private synchronized List<Ticket<I, O>> withWaiting(Ticket<I, O> first) {
    List<Ticket<I, O>> together = new ArrayList<>();
    together.add(first);
    while (together.size() < most && !waiting.isEmpty()) {
      together.add(waiting.remove());
    }
    return together;
  }

  private synchronized Optional<Ticket<I, O>> next() {
    if (waiting.isEmpty()) {
      underWay--;
    }
    return Optional.ofNullable(waiting.poll());
  }

  private void ask(List<Ticket<I, O>> tickets) {
    try {
      List<O> outputs = call.make(tickets.stream().map(Ticket::input).toList());
      for (int place = 0; place < tickets.size(); place++) {
        tickets.get(place).end(outputs.get(place));
      }
    } catch (SQLException | RuntimeException | Error failure) {
      if (tickets.size() > 1 && isOfAValue(failure)) {
        tickets.forEach(each -> ask(List.of(each)));
      } else {
        tickets.forEach(each -> each.fail(failure));
      }
    }
  }

  /** SQLSTATE classes 22 (data exception) and 23 (integrity): nothing was done. */
  private static boolean isOfAValue(Throwable failure) {
    return failure instanceof SQLException e
        && e.getSQLState() != null
        && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
  }
}
