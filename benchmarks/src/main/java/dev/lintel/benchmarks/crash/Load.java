package dev.lintel.benchmarks.crash;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Writers and watchers at work, each writer at its share of the rate, until the load ends. */
final class Load {
  private final List<Writer> writers;
  private final List<Watcher> watchers;
  private final long periodNanos;
  private final Violations violations;
  private final AtomicLong steps = new AtomicLong();
  private final List<Thread> threads;
  private final List<Thread> watching;
  private volatile boolean ending;

  private Load(List<Writer> writers, List<Watcher> watchers, double rate, Violations violations) {
    this.writers = writers;
    this.watchers = watchers;
    this.periodNanos = (long) (1e9 * writers.size() / rate);
    this.violations = violations;
    threads =
        IntStream.range(0, writers.size())
            .mapToObj(place -> Thread.ofVirtual().start(() -> write(place)))
            .toList();
    watching = watchers.stream().map(each -> Thread.ofVirtual().start(each)).toList();
  }

  static Load begin(
      List<Writer> writers, List<Watcher> watchers, double rate, Violations violations) {
    return new Load(writers, watchers, rate, violations);
  }

  private void write(int place) {
    Writer writer = writers.get(place);
    long due = System.nanoTime() + periodNanos * place / writers.size();
    while (!ending) {
      LockSupport.parkNanos(due - System.nanoTime());
      due = Math.max(due + periodNanos, System.nanoTime() - periodNanos);
      try {
        writer.step();
        steps.incrementAndGet();
      } catch (RuntimeException e) {
        violations.add("A client was told what it does not understand: %s", e);
      }
    }
  }

  /** Lets each writer finish what it has begun, which may need a server that is being started. */
  void end() throws InterruptedException {
    ending = true;
    for (Thread thread : threads) {
      thread.join();
    }
    watchers.forEach(Watcher::end);
    for (Thread thread : watching) {
      thread.join();
    }
  }

  long steps() {
    return steps.get();
  }
}
