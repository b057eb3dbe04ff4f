package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.client.SlowCrowd;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.benchmarks.server.Memory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Figure 14: 20 slow readers of all employees, four of each of five connectors, in all formats, and
 * normal traffic of a sixth beside them, with a heap of 256 MB.
 */
final class SlowStreams implements CareFigure {
  private static final int CONNECTORS = 5;
  private static final int OF_EACH = 4;
  private static final int READERS = CONNECTORS * OF_EACH;
  private static final int BYTES_PER_SECOND = 500_000;

  /** What waits for each reader in memory at most (4 MB), and what is on its way. */
  private static final double GRANTED_MEGABYTES = READERS * 4.5;

  private static final double HEAP_GROWTH = 1.1;
  private static final Duration LONGEST_READING = Duration.ofMinutes(15);
  private static final int QUIET_LOOKS = 6;
  private static final String READING =
      "select count(*) from pg_stat_activity where pid <> pg_backend_pid()"
          + " and query like 'select document from care.entry where kind%order by id'"
          + " and state in ('active', 'idle in transaction')";

  @Override
  public int number() {
    return 14;
  }

  /** Normal traffic alone, while the readers' data is read, and while they read on. */
  record Traffics(
      CareTraffic.Outcome alone, CareTraffic.Outcome beginning, CareTraffic.Outcome beside) {

    long failures() {
      return alone.failures() + beginning.failures() + beside.failures();
    }
  }

  @Override
  public Finding measure(CareStand stand) throws Exception {
    var traffic = new CareTraffic(stand, stand.plan().employees());
    List<SlowCrowd.Reading> readings = readings(stand);
    stand.say("normal traffic alone");
    traffic.run(stand.round().multipliedBy(2), () -> {});
    CareTraffic.Outcome alone = traffic.run(stand.round().multipliedBy(5), () -> {});
    Memory before = Memory.of(stand.server());
    stand.say("%d slow readers and normal traffic".formatted(READERS));
    SlowCrowd[] crowd = new SlowCrowd[1];
    CareTraffic.Outcome beginning =
        traffic.run(
            stand.round(),
            () -> {
              crowd[0] = SlowCrowd.begin(readings, BYTES_PER_SECOND);
              awaitAllRead(stand);
            });
    Memory early = Memory.of(stand.server());
    stand.say("what they wait for is read; they and normal traffic go on");
    CareTraffic.Outcome beside = traffic.run(stand.round().multipliedBy(5), () -> {});
    Memory late = Memory.of(stand.server());
    stand.say("the readers read the rest at once");
    crowd[0].letGo();
    Memory after = Memory.of(stand.server());
    return finding(
        new Traffics(alone, beginning, beside), List.of(before, early, late, after), crowd[0]);
  }

  private static List<SlowCrowd.Reading> readings(CareStand stand) throws Exception {
    List<SlowCrowd.Reading> readings = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      StreamFormat format = StreamFormat.values()[reader % StreamFormat.values().length];
      readings.add(
          new SlowCrowd.Reading(
              format.of(stand.target(reader / OF_EACH)), StreamFormat.EMPLOYEES, format.end()));
    }
    return readings;
  }

  /** Waits until no stream has read the database for a while. */
  private static void awaitAllRead(CareStand stand) throws Exception {
    long end = System.nanoTime() + LONGEST_READING.toNanos();
    int quiet = 0;
    while (quiet < QUIET_LOOKS && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(500);
      quiet = stand.number(READING) == 0 ? quiet + 1 : 0;
    }
  }

  private Finding finding(Traffics traffics, List<Memory> memory, SlowCrowd crowd) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("traffic", traffics);
    details.put("memory", memory);
    details.put("streamsReadWhole", crowd.whole());
    details.put("megabytesRead", crowd.bytes() / 1_000_000);
    return new Finding(
        number(),
        "256 MB heap, 20 slow readers of all employees, normal traffic beside them",
        checks(traffics, memory, crowd),
        details);
  }

  private static List<Check> checks(Traffics traffics, List<Memory> memory, SlowCrowd crowd) {
    double before = memory.getFirst().heapMegabytes();
    double among = Math.max(memory.get(1).heapMegabytes(), memory.get(2).heapMegabytes());
    return List.of(
        Check.atMost("failures", crowd.failures() + traffics.failures(), 0),
        Check.atLeast("slow streams that came whole", crowd.whole(), READERS),
        Check.atMost(
            "live heap of the readers / what they are granted",
            (among - before) / GRANTED_MEGABYTES,
            1),
        Check.atMost(
            "live heap, after / before the readers",
            memory.getLast().heapMegabytes() / before,
            HEAP_GROWTH),
        Check.noted("p99 ms of single employees, alone", traffics.alone().single().p99()),
        Check.noted("the same while the streams are read", traffics.beginning().single().p99()),
        Check.noted("the same beside the readers", traffics.beside().single().p99()),
        Check.noted("p99 ms of a team's employees, alone", traffics.alone().lists().p99()),
        Check.noted("the same while the streams are read", traffics.beginning().lists().p99()),
        Check.noted("the same beside the readers", traffics.beside().lists().p99()));
  }
}
