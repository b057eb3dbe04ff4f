package dev.lintel.properties.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Applies accepted operations in the background, with those of every other process on the database.
 * What a killed process had begun is applied by another one.
 */
public final class OperationWorkers implements AutoCloseable {
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(30);

  private final Operations operations;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final List<Thread> threads;

  private OperationWorkers(
      Operations operations, Map<String, OperationHandler> handlers, ProblemWriting problems) {
    this.operations = operations;
    this.threads =
        IntStream.range(0, operations.settings().workers())
            .mapToObj(number ->
                thread(number, new Batch(operations, new Application(handlers), problems)))
            .toList();
  }

  /**
   * Begins to work.
   *
   * @param handlers by kind; one handler may stand for several kinds, whose operations it then gets
   *     together. A kind that has none is left for processes that know it
   */
  public static OperationWorkers start(
      Operations operations, Map<String, OperationHandler> handlers, ProblemWriting problems) {
    var workers = new OperationWorkers(operations, Map.copyOf(handlers), problems);
    workers.threads.forEach(Thread::start);
    return workers;
  }

  private Thread thread(int number, Batch batch) {
    var worker = new Worker(operations, batch, stopping);
    return Thread.ofVirtual().name("operations-" + number).unstarted(worker);
  }

  /** Lets the running batches end and takes no new ones; cuts off what lasts over 30 seconds. */
  @Override
  public void close() {
    stopping.set(true);
    threads.forEach(each -> operations.signal().give());
    try {
      long end = System.nanoTime() + LONGEST_FAREWELL.toNanos();
      for (Thread thread : threads) {
        thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.forEach(Thread::interrupt);
  }
}
