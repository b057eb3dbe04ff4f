package dev.lintel.properties.operations;

import java.time.Duration;

/**
 * How operations are kept and worked on.
 *
 * @param kept how long a status is kept after its receipt
 * @param workers how many lanes a process serves at once; each takes one connection
 * @param batch most operations that are applied in one transaction
 * @param poll longest time until what another process did is noticed
 * @param waiters most requests of a process that wait for an operation's end
 */
public record OperationSettings(Duration kept, int workers, int batch, Duration poll, int waiters) {

  public OperationSettings {
    if (workers < 1 || batch < 1 || waiters < 0 || !poll.isPositive() || !kept.isPositive()) {
      throw new IllegalArgumentException("The settings of operations are positive");
    }
  }

  /** 30 days, two workers, 500 operations, a quarter of a second, 1,000 waiters. */
  public static OperationSettings defaults() {
    return new OperationSettings(Duration.ofDays(30), 2, 500, Duration.ofMillis(250), 1_000);
  }

  public OperationSettings withKept(Duration duration) {
    return new OperationSettings(duration, workers, batch, poll, waiters);
  }

  public OperationSettings withWorkers(int number) {
    return new OperationSettings(kept, number, batch, poll, waiters);
  }

  public OperationSettings withBatch(int most) {
    return new OperationSettings(kept, workers, most, poll, waiters);
  }

  public OperationSettings withPoll(Duration longest) {
    return new OperationSettings(kept, workers, batch, longest, waiters);
  }

  public OperationSettings withWaiters(int most) {
    return new OperationSettings(kept, workers, batch, poll, most);
  }
}
