package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpItems;
import dev.lintel.benchmarks.client.HttpPages;
import dev.lintel.benchmarks.client.Track;
import dev.lintel.benchmarks.load.Latency;
import dev.lintel.benchmarks.load.Operation;
import dev.lintel.benchmarks.load.Traffic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * What a server has to do all day: 4 connections that walk pages of 100 items, 20 a second each,
 * and 4 that read single items, 100 a second each.
 */
record NormalTraffic(Stand stand, Track track, int[] numbers) {

  private static final int CONNECTIONS = 4;
  private static final int PAGES_A_SECOND = 20;
  private static final int ITEMS_A_SECOND = 100;
  private static final int SIZE = 100;
  private static final int PAGES = 100;

  /** What happens beside the traffic. */
  interface Event {
    void happen() throws Exception;
  }

  /** Latencies of both kinds, and how many requests failed. */
  record Outcome(Latency pages, Latency items, long failures) {}

  static NormalTraffic of(Stand stand) throws Exception {
    try (HttpConnection connection = stand.connect()) {
      Track track = Track.of(connection, "/api/v2/items?pageSize=" + SIZE, PAGES + 1);
      return new NormalTraffic(stand, track, Numbers.read(stand.facts()).values());
    }
  }

  /** Runs for a time; the event happens meanwhile and must end before. */
  Outcome run(Duration time, Event event) throws Exception {
    List<Operation> pages = new ArrayList<>();
    List<Operation> items = new ArrayList<>();
    SplittableRandom seeds = new SplittableRandom(stand.seed());
    for (int place = 0; place < CONNECTIONS; place++) {
      int from = place * PAGES / CONNECTIONS;
      pages.add(new HttpPages(stand.connect(), track, from, from + PAGES / CONNECTIONS, SIZE));
      items.add(new HttpItems(stand.connect(), numbers, seeds.split()));
    }
    Outcome outcome = run(pages, items, time, event);
    for (int place = 0; place < CONNECTIONS; place++) {
      pages.get(place).close();
      items.get(place).close();
    }
    return outcome;
  }

  private static Outcome run(
      List<Operation> pages, List<Operation> items, Duration time, Event event) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    Traffic ofPages = Traffic.begin(pages, PAGES_A_SECOND);
    Traffic ofItems = Traffic.begin(items, ITEMS_A_SECOND);
    try (ofPages;
        ofItems) {
      event.happen();
      TimeUnit.NANOSECONDS.sleep(Math.max(0, end - System.nanoTime()));
    }
    return new Outcome(
        ofPages.latency(), ofItems.latency(), ofPages.failures() + ofItems.failures());
  }
}
