package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.Track;
import dev.lintel.benchmarks.load.Median;
import dev.lintel.benchmarks.load.Sampler;
import dev.lintel.benchmarks.report.Check;
import dev.lintel.benchmarks.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figure 4: what the total costs a whole walk. Only a walk's first request counts, so the walk
 * without totals is the same walk whose first page is asked for by a token that knows the total:
 * the backward token of page two.
 */
final class WalkWithTotals implements Figure {

  private static final int WARM_UP = 2;
  private static final int TURNS = 31;
  private static final int WALKS = 3;
  private static final double TARGET = 0.03;
  private static final Map<String, String> FILTERS = filters();
  private static final List<Integer> SIZES = List.of(1_000, 10_000);

  private static Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("all", "");
    filters.put("channels=TOTAL", "&channels=TOTAL");
    return filters;
  }

  @Override
  public int number() {
    return 4;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    List<Check> checks = new ArrayList<>();
    Map<String, Object> details = new LinkedHashMap<>();
    try (HttpConnection connection = stand.connect()) {
      for (var filter : FILTERS.entrySet()) {
        for (int size : SIZES) {
          String name = "%s, pages of %d".formatted(filter.getKey(), size);
          stand.say("whole walks: " + name);
          String query = "/api/v2/items?pageSize=%d%s".formatted(size, filter.getValue());
          Cost cost = Cost.measure(connection, query);
          checks.add(Check.below("share of the total: " + name, cost.share(), TARGET));
          details.put(name, cost);
        }
      }
    }
    return new Finding(number(), "A whole walk with and without x-total-hits", checks, details);
  }

  /**
   * What was measured of one query.
   *
   * @param walkMillis a whole walk from the first request to the last page, median
   * @param firstPageMillis its first page, which counts the total, median
   * @param knownTotalMillis the same page by a token that knows the total, median
   */
  record Cost(
      int pages, long items, double walkMillis, double firstPageMillis, double knownTotalMillis) {

    static Cost measure(HttpConnection connection, String query) throws Exception {
      Track track = Track.of(connection, query, Integer.MAX_VALUE);
      List<Double> walks = new ArrayList<>();
      for (int walk = 0; walk < WALKS; walk++) {
        long begin = System.nanoTime();
        Track.of(connection, query, Integer.MAX_VALUE);
        walks.add((System.nanoTime() - begin) / 1e6);
      }
      Map<String, Sampler.Task> tasks = new LinkedHashMap<>();
      tasks.put("counting", _ -> connection.get(track.query()).requireArray());
      tasks.put("knowing", _ -> connection.get(track.backwardTo(0)).requireArray());
      Map<String, List<Double>> times = Sampler.run(tasks, WARM_UP, TURNS);
      return new Cost(
          track.pages(),
          track.total(),
          Median.of(walks),
          Median.of(times.get("counting")),
          Median.of(times.get("knowing")));
    }

    /** By how much the walk is longer than the one without totals, as a share of the latter. */
    double share() {
      double counting = firstPageMillis - knownTotalMillis;
      return counting / (walkMillis - counting);
    }
  }
}
