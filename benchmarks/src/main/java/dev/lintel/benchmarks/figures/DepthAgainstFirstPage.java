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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Figure 2: what a page at 99 % depth costs beside the first page, for every sort field and order,
 * reached forward and backward. The tokens come from a walk of its own for each order.
 */
final class DepthAgainstFirstPage implements Figure {

  private static final int SIZE = 1_000;
  private static final int WARM_UP = 5;
  private static final int TURNS = 40;
  private static final double TARGET = 1.2;
  private static final List<String> FIELDS = List.of("NobbNo", "OwnerParticipantNo", "Created");
  private static final List<String> ORDERS = List.of("asc", "desc");

  @Override
  public int number() {
    return 2;
  }

  @Override
  public Finding measure(Stand stand) throws Exception {
    stand.say("walking in six orders for the tokens at 99 %");
    List<Check> checks = new ArrayList<>();
    Map<String, Object> details = new LinkedHashMap<>();
    List<Track> tracks = tracks(stand);
    try (HttpConnection connection = stand.connect()) {
      for (Track track : tracks) {
        String order = track.query().substring(track.query().indexOf("sortField="));
        stand.say("pages at both ends of " + order);
        Depth depth = Depth.measure(connection, track, WARM_UP, TURNS);
        details.put(order, depth);
        checks.add(Check.atMost(name(order) + ", forward", depth.forwardRatio(), TARGET));
        checks.add(Check.atMost(name(order) + ", backward", depth.backwardRatio(), TARGET));
      }
    }
    return new Finding(number(), "Page at 99 % depth against the first page", checks, details);
  }

  private static String name(String order) {
    return "depth " + order.replace("sortField=", "").replace("&sortOrder=", " ");
  }

  private static List<Track> tracks(Stand stand) throws Exception {
    List<Callable<Track>> walks = new ArrayList<>();
    for (String field : FIELDS) {
      for (String order : ORDERS) {
        String query =
            "/api/v2/items?pageSize=%d&sortField=%s&sortOrder=%s".formatted(SIZE, field, order);
        walks.add(() -> walk(stand, query));
      }
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Track> tracks = new ArrayList<>();
      for (Future<Track> each : threads.invokeAll(walks)) {
        tracks.add(each.get());
      }
      return tracks;
    }
  }

  private static Track walk(Stand stand, String query) throws Exception {
    try (HttpConnection connection = stand.connect()) {
      return Track.of(connection, query, Integer.MAX_VALUE);
    }
  }

  /**
   * Milliseconds of pages, medians.
   *
   * @param first without a token
   * @param near pages 2 to 6, by forward tokens
   * @param nearBackward pages 1 to 5, by backward tokens
   * @param deep pages around 99 %, by forward tokens
   * @param deepBackward the same by backward tokens
   */
  record Depth(double first, double near, double nearBackward, double deep, double deepBackward) {

    private static final int SPREAD = 5;
    private static final double SHARE = 0.99;

    /** Each place is a few neighbouring pages in turn, so that no single page is always at hand. */
    static Depth measure(HttpConnection connection, Track track, int warmUp, int turns)
        throws Exception {
      int deep = Math.min((int) (track.pages() * SHARE), track.pages() - 1 - SPREAD);
      Map<String, Sampler.Task> tasks = new LinkedHashMap<>();
      tasks.put("first", _ -> connection.get(track.query()).requireArray());
      tasks.put("near", t -> connection.get(track.forwardTo(1 + t % SPREAD)).requireArray());
      tasks.put("nearBack", t -> connection.get(track.backwardTo(t % SPREAD)).requireArray());
      tasks.put("deep", t -> connection.get(track.forwardTo(deep + t % SPREAD)).requireArray());
      tasks.put(
          "deepBack", t -> connection.get(track.backwardTo(deep + t % SPREAD)).requireArray());
      Map<String, List<Double>> times = Sampler.run(tasks, warmUp, turns);
      return new Depth(
          Median.of(times.get("first")),
          Median.of(times.get("near")),
          Median.of(times.get("nearBack")),
          Median.of(times.get("deep")),
          Median.of(times.get("deepBack")));
    }

    /** Against the cheaper of the pages at the begin: the very first one also counts the total. */
    double forwardRatio() {
      return deep / Math.min(first, near);
    }

    double backwardRatio() {
      return deepBackward / Math.min(first, nearBackward);
    }
  }
}
