package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.bare.BareCopy;
import dev.lintel.benchmarks.load.Contest;
import dev.lintel.benchmarks.load.Contestant;
import dev.lintel.benchmarks.load.Standing;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import dev.lintel.benchmarks.server.Memory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figure 13: all employees over HTTPS with a client certificate, in three formats, against {@code
 * COPY … TO STDOUT} of the same documents in the same order.
 */
final class StreamsAgainstCopy implements CareFigure {
  private static final int ROUNDS = 5;
  private static final double MEGABYTE = 1e6;
  private static final String ALL = "from care.entry where kind = 'employee'";
  private static final double HEAP_GROWTH = 1.1;

  @Override
  public int number() {
    return 13;
  }

  @Override
  public Finding measure(CareStand stand) throws Exception {
    long entries = stand.number("select count(*) " + ALL);
    long documents = stand.number("select sum(octet_length(document)) " + ALL);
    List<WholeStream> streams = new ArrayList<>();
    for (StreamFormat format : StreamFormat.values()) {
      streams.add(new WholeStream(format, stand.target(), entries));
    }
    try (var copy =
        new BareCopy(stand.server().database(), "select document " + ALL + " order by id")) {
      Memory before = Memory.of(stand.server());
      List<Standing> standings = contest(stand, copy, streams);
      Memory after = Memory.of(stand.server());
      var sizes = new Sizes(entries, documents, copy.bytes(), bytes(streams));
      return finding(sizes, standings, List.of(before, after));
    } finally {
      for (WholeStream stream : streams) {
        stream.close();
      }
    }
  }

  /**
   * How much there is.
   *
   * @param documents bytes of the stored documents
   * @param copied bytes that COPY wrote
   * @param streamed bytes of each format's body
   */
  record Sizes(long entries, long documents, long copied, Map<StreamFormat, Long> streamed) {}

  private static Map<StreamFormat, Long> bytes(List<WholeStream> streams) {
    Map<StreamFormat, Long> bytes = new LinkedHashMap<>();
    for (StreamFormat format : StreamFormat.values()) {
      bytes.put(format, streams.get(format.ordinal()).bytes());
    }
    return bytes;
  }

  private static List<Standing> contest(CareStand stand, BareCopy copy, List<WholeStream> streams)
      throws Exception {
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(new Contestant("COPY", List.of(copy)));
    for (StreamFormat format : StreamFormat.values()) {
      contestants.add(new Contestant(format.name(), List.of(streams.get(format.ordinal()))));
    }
    return new Contest(contestants, stand.server().processes()).run(ROUNDS, stand.round());
  }

  private Finding finding(Sizes sizes, List<Standing> standings, List<Memory> memory) {
    Standing copy = standings.getFirst();
    List<Check> checks = new ArrayList<>();
    Map<String, Object> details = new LinkedHashMap<>(Map.of("sizes", sizes, "memory", memory));
    double each = (double) sizes.documents() / sizes.entries();
    for (Standing standing : standings) {
      double megabytes = standing.rate() * each / MEGABYTE;
      details.put(standing.name(), standing.summary());
      details.put(standing.name() + ", MB/s of documents", megabytes);
      if (standing != copy) {
        checks.add(
            Check.noted(standing.name() + ", MB/s of COPY's", standing.rate() / copy.rate()));
      }
    }
    double growth = memory.getLast().heapMegabytes() / memory.getFirst().heapMegabytes();
    checks.add(Check.atMost("live heap, after / before", growth, HEAP_GROWTH));
    return new Finding(number(), "all employees as streams against COPY", checks, details);
  }
}
