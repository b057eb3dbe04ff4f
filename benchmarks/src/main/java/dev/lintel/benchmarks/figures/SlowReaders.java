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
import java.util.stream.IntStream;

/**
 * Figure 5: a server with a heap of 256 MB, 100 slow readers of pages of 10,000 items, and normal
 * traffic beside them. Live memory is read before, early and late among the readers, and after.
 */
final class SlowReaders implements Figure {

  private static final int READERS = 100;
  private static final int BYTES_PER_SECOND = 150_000;
  private static final String QUERY = "/api/v2/items?pageSize=10000";

  /** What the server grants its readers: a quarter of the heap, and a smallest chunk for each. */
  private static final double GRANTED_MEGABYTES = 256 / 4.0 + READERS * 0.25;

  /** The memory of the process wavers with code and threads, more than the heap does. */
  private static final double GROWTH = 1.25;

  /** Live heap right after a full collection wavers by less than this. */
  private static final double HEAP_GROWTH = 1.1;

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
    SlowCrowd[] crowd = new SlowCrowd[1];
    NormalTraffic.Outcome beginning =
        traffic.run(
            stand.round().multipliedBy(2),
            () -> crowd[0] = SlowCrowd.begin(stand.target(), paths(track), BYTES_PER_SECOND));
    Memory early = Memory.of(stand.server());
    NormalTraffic.Outcome beside = traffic.run(stand.round().multipliedBy(10), () -> {});
    Memory late = Memory.of(stand.server());
    long readSlowly = crowd[0].bytes();
    stand.say("the readers read the rest at once");
    crowd[0].letGo();
    Memory after = Memory.of(stand.server());
    var memories = new Memories(before, early, late, after);
    return finding(new Traffics(alone, beginning, beside), memories, crowd[0], readSlowly);
  }

  /** Normal traffic alone, while all the readers begin at once, and beside them afterwards. */
  record Traffics(
      NormalTraffic.Outcome alone, NormalTraffic.Outcome beginning, NormalTraffic.Outcome beside) {

    long failures() {
      return alone.failures() + beginning.failures() + beside.failures();
    }
  }

  /** Live memory at four moments. */
  record Memories(Memory before, Memory early, Memory late, Memory after) {

    double heldByReaders() {
      return Math.max(early.heapMegabytes(), late.heapMegabytes()) - before.heapMegabytes();
    }
  }

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

  private Finding finding(Traffics traffics, Memories memories, SlowCrowd crowd, long readSlowly) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("traffic", traffics);
    details.put("memory", memories);
    details.put("pagesReadWhole", crowd.whole());
    details.put("megabytesReadSlowly", readSlowly >> 20);
    return new Finding(
        number(),
        "256 MB heap, 100 slow readers of 10,000 items, normal traffic beside them",
        checks(traffics, memories, crowd),
        details);
  }

  private static List<Check> checks(Traffics traffics, Memories memories, SlowCrowd crowd) {
    Memory early = memories.early();
    Memory late = memories.late();
    return List.of(
        Check.atMost("failures", crowd.failures() + traffics.failures(), 0),
        Check.atLeast("slow pages that came whole", crowd.whole(), READERS),
        Check.atMost(
            "live heap of the readers / what they are granted",
            memories.heldByReaders() / GRANTED_MEGABYTES,
            1),
        Check.atMost(
            "live heap, after / before the readers",
            memories.after().heapMegabytes() / memories.before().heapMegabytes(),
            HEAP_GROWTH),
        Check.atMost(
            "RSS, late / early among the readers",
            late.residentMegabytes() / early.residentMegabytes(),
            GROWTH),
        Check.noted("p99 ms of pages of 100, without the readers", traffics.alone().pages().p99()),
        Check.noted("p99 ms of pages of 100, beside them", traffics.beside().pages().p99()),
        Check.noted("p99 ms of single items, without", traffics.alone().items().p99()),
        Check.noted("p99 ms of single items, beside them", traffics.beside().items().p99()));
  }
}
