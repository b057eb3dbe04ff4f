package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figure 15: eight clients with one certificate race over HTTPS for its four slots. Some read whole
 * answers, some break off, stall, leave without a word or never send what they announced. First all
 * eight at once: never more than four may be under way. Then no more than four at once, each coming
 * when another's request has ended: nobody may be refused. At last four stall and a fifth must be
 * refused: no slot was lost or made.
 */
final class SlotRace implements CareFigure {
  private static final int SLOTS = 4;
  private static final int CLIENTS = 8;

  private final CareOptions options;

  SlotRace(CareOptions options) {
    this.options = options;
  }

  @Override
  public int number() {
    return 15;
  }

  /** Clients that stand still are given up after two seconds, so that a minute has many of them. */
  @Override
  public List<String> options() {
    return List.of("--idle-time=2s");
  }

  /** A line of the log for each request tells when it has ended. */
  @Override
  public String javaOptions() {
    return "-Dlogback.configurationFile="
        + options.root().resolve("benchmarks/src/main/resources/request-log.xml");
  }

  @Override
  public Finding measure(CareStand stand) throws Exception {
    try (var log = RequestLog.follow(stand.plan().log())) {
      stand.say("eight at once");
      var crowded = new Race(stand.target(), log, "crowded");
      crowded.run(CLIENTS, CLIENTS, options.race());
      stand.say("four at once");
      var fitting = new Race(stand.target(), log, "fitting");
      fitting.run(CLIENTS, SLOTS, options.race());
      stand.say("four that stall, and a fifth");
      List<Integer> last =
          new Visits(stand.target(), log, new UnderWay(), "last").fillAndAskAgain(SLOTS);
      return finding(crowded, fitting, last);
    }
  }

  private Finding finding(Race crowded, Race fitting, List<Integer> last) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("crowded", crowded.statuses());
    details.put("fitting", fitting.statuses());
    details.put("fourThatStallAndAFifth", last);
    return new Finding(
        number(), "eight clients for four slots", checks(crowded, fitting, last), details);
  }

  private static List<Check> checks(Race crowded, Race fitting, List<Integer> last) {
    return List.of(
        Check.noted("requests of the eight", crowded.count()),
        Check.atLeast("of these refused", crowded.count(429), 1),
        Check.atMost("most under way at once, of the eight", crowded.most(), SLOTS),
        Check.atLeast("the same, all slots in use", crowded.most(), SLOTS),
        Check.noted("requests of four at once", fitting.count()),
        Check.atMost("of these refused although a slot was free", fitting.count(429), 0),
        Check.atMost("most under way at once, of four", fitting.most(), SLOTS),
        Check.atMost("failures", crowded.failures() + fitting.failures(), 0),
        Check.atLeast(
            "afterwards four enter and a fifth is refused",
            last.equals(List.of(200, 200, 200, 200, 429)) ? 1 : 0,
            1));
  }
}
