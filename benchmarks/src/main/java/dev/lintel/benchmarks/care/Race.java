package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.HttpTarget;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients who visit a server in all ways for a time, so many of them at once. */
final class Race {
  private static final int UNKNOWN = -1;

  /** The server told nothing, since the client had gone. */
  private static final int GONE = 0;

  private final UnderWay underWay = new UnderWay();
  private final Visits visits;
  private final Map<String, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

  Race(HttpTarget target, RequestLog log, String name) {
    this.visits = new Visits(target, log, underWay, name);
  }

  void run(int clients, int atOnce, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    var permits = new Semaphore(atOnce, true);
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        var random = new Random(client);
        threads.submit(() -> visit(permits, random, end));
      }
    }
  }

  private Void visit(Semaphore permits, Random random, long end) throws InterruptedException {
    while (System.nanoTime() < end) {
      permits.acquire();
      try {
        visit(Visits.Way.any(random), random);
      } finally {
        permits.release();
      }
    }
    return null;
  }

  private void visit(Visits.Way way, Random random) throws InterruptedException {
    int status = UNKNOWN;
    try {
      status = visits.make(way, random);
    } catch (IOException | RuntimeException e) {
      statuses.computeIfAbsent("failed: " + e, _ -> new AtomicInteger()).incrementAndGet();
    }
    String name = "%s %d".formatted(way, status);
    statuses.computeIfAbsent(name, _ -> new AtomicInteger()).incrementAndGet();
  }

  /** How many requests ended in which way, by the kind of visit and the status. */
  Map<String, AtomicInteger> statuses() {
    return statuses;
  }

  int most() {
    return underWay.most();
  }

  int count() {
    return ending("");
  }

  int count(int status) {
    return ending(" " + status);
  }

  /** Visits that did not come to an end, or were answered otherwise than they should. */
  int failures() {
    return count() - count(200) - count(429) - count(GONE);
  }

  private int ending(String end) {
    return statuses.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("failed"))
        .filter(entry -> entry.getKey().endsWith(end))
        .mapToInt(entry -> entry.getValue().get())
        .sum();
  }
}
