package dev.lintel.properties.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The slowest statements of this process since it opened its database, for the operator: at most
 * {@value #MOST} texts. A statement below {@link #FLOOR} costs one comparison and is not kept.
 */
public final class SlowStatements {
  /** How many texts are kept; the least slow one gives way. */
  public static final int MOST = 50;

  /** What takes less is not slow. */
  public static final Duration FLOOR = Duration.ofMillis(5);

  private static final int LONGEST_TEXT = 600;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A value that stands in the text itself; it may be a caller's. */
  private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

  private static final Comparator<SlowStatement> SLOWEST_FIRST =
      Comparator.comparing(SlowStatement::longest).reversed().thenComparing(SlowStatement::text);

  private final Map<String, SlowStatement> kept = new HashMap<>();
  private final InstantSource clock;

  SlowStatements(InstantSource clock) {
    this.clock = clock;
  }

  /** The slowest first. */
  public synchronized List<SlowStatement> list() {
    return kept.values().stream().sorted(SLOWEST_FIRST).toList();
  }

  void note(String sql, Duration took) {
    if (took.compareTo(FLOOR) >= 0) {
      keep(text(sql), took);
    }
  }

  private synchronized void keep(String text, Duration took) {
    SlowStatement present = kept.get(text);
    if (present != null) {
      kept.put(text, present.again(took, clock.instant()));
    } else if (kept.size() < MOST || makesRoom(took)) {
      kept.put(text, new SlowStatement(text, 1, took, took, clock.instant()));
    }
  }

  private boolean makesRoom(Duration took) {
    SlowStatement least = kept.values().stream().max(SLOWEST_FIRST).orElseThrow();
    return took.compareTo(least.longest()) > 0 && kept.remove(least.text(), least);
  }

  private static String text(String sql) {
    String line = SPACE.matcher(LITERAL.matcher(sql).replaceAll("'…'")).replaceAll(" ").strip();
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
  }
}
