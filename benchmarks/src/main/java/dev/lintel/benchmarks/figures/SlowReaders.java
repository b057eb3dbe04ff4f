package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.SlowCrowd;
import dev.lintel.benchmarks.client.Track;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.benchmarks.server.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Figure 5: a server with a heap of 256 MB, 100 slow readers of pages of 10,000 items, and normal
 * traffic beside them. Live memory is read before, early and late among the readers, and after.
 */
final class SlowReaders implements Figure {

  private static final int READERS = 100;
  private static final int BYTES_PER_SECOND = 150_000;
  private static final String QUERY = "/api/v2/items?pageSize=10000";

  /** Live heap right after a full collection wavers by less than this. */
  private static final double GROWTH = 1.15;

  /** The same for the memory of the process, which pages of code and threads waver more. */
  private static final double RESIDENT_GROWTH = 1.15;

  @Override
  public int number() {
    return 5;
  }

  @Override
  public String javaOptions() {
    return "-Xmx256m";
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    Track track = track(stand);
    NormalTraffic traffic = NormalTraffic.of(stand);
    stand.say("normal traffic alone");
    traffic.run(stand.round().multipliedBy(2), () -> {});
    NormalTraffic.Outcome alone = traffic.run(stand.round().multipliedBy(5), () -> {});
    Memory before = Memory.of(stand.server());
    stand.say("%d slow readers and normal traffic".formatted(READERS));
    SlowCrowd crowd = SlowCrowd.begin(stand.target(), paths(track), BYTES_PER_SECOND);
    Memory[] early = new Memory[1];
    NormalTraffic.Outcome beside =
        traffic.run(
            stand.round().multipliedBy(10),
            () -> {
              TimeUnit.MILLISECONDS.sleep(stand.round().toMillis() * 2);
              early[0] = Memory.of(stand.server());
            });
    Memory late = Memory.of(stand.server());
    long readSlowly = crowd.bytes();
    stand.say("the readers read the rest at once");
    crowd.letGo();
    Memory after = Memory.of(stand.server());
    var memories = new Memories(before, early[0], late, after);
    return finding(alone, beside, memories, crowd, readSlowly);
  }

  /** Live memory at four moments. */
  record Memories(Memory before, Memory early, Memory late, Memory after) {}

  private static Track track(Stand stand) throws Exception {
    try (HttpConnection connection = stand.connect()) {
      return Track.of(connection, QUERY, READERS);
    }
  }

  /** Each reader has a page of its own while there are so many full ones. */
  private static List<String> paths(Track track) {
    int full = Math.max(1, track.pages() - 1);
    return IntStream.range(0, READERS).mapToObj(reader -> track.forwardTo(reader % full)).toList();
  }

  private Finding finding(
      NormalTraffic.Outcome alone,
      NormalTraffic.Outcome beside,
      Memories memories,
      SlowCrowd crowd,
      long readSlowly) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("alone", alone);
    details.put("besideSlowReaders", beside);
    details.put("memory", memories);
    details.put("pagesReadWhole", crowd.whole());
    details.put("megabytesReadSlowly", readSlowly >> 20);
    double failures = crowd.failures() + alone.failures() + beside.failures();
    return new Finding(
        number(),
        "256 MB heap, 100 slow readers of 10,000 items, normal traffic beside them",
        List.of(
            Check.atMost("failures", failures, 0),
            Check.atLeast("slow pages that came whole", crowd.whole(), READERS),
            Check.atMost(
                "live heap, late / early among the readers",
                memories.late().heapMegabytes() / memories.early().heapMegabytes(),
                GROWTH),
            Check.atMost(
                "live heap, after / before the readers",
                memories.after().heapMegabytes() / memories.before().heapMegabytes(),
                GROWTH),
            Check.atMost(
                "RSS, late / early among the readers",
                memories.late().residentMegabytes() / memories.early().residentMegabytes(),
                RESIDENT_GROWTH),
            Check.noted(
                "p99 of pages of 100, with / without the readers",
                beside.pages().p99() / alone.pages().p99()),
            Check.noted(
                "p99 of single items, with / without the readers",
                beside.items().p99() / alone.items().p99())),
        details);
  }
}
