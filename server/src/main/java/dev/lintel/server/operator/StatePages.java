package dev.lintel.server.operator;

import dev.lintel.properties.operations.Backlog;
import dev.lintel.properties.operations.OperationOverview;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.SlowStatement;
import dev.lintel.server.figures.Shown;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.portal.page.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The queue of operations, and statements that took long. */
public final class StatePages implements Section {
  static final String QUEUE = "/queue";
  static final String STATEMENTS = "/statements";

  private final Database database;

  StatePages(OperatorParts parts) {
    this.database = parts.database();
  }

  /** What has not ended. */
  public record Queue(Desk desk, List<Backlog> backlog) {
    public long depth() {
      return backlog.stream().mapToLong(Backlog::operations).sum();
    }

    /** How long something has waited, such as 3 min. */
    public String age(Instant since) {
      return Shown.age(Duration.between(since, desk.now()));
    }

    /** How long the oldest of all has waited. */
    public String oldest() {
      return backlog.stream()
          .map(Backlog::oldest)
          .min(Instant::compareTo)
          .map(this::age)
          .orElse("none");
    }
  }

  /** What took long. */
  public record Statements(Desk desk, List<SlowStatement> statements) {
    private static final int AT_A_GLANCE = 90;

    /** Whether there is too much of it to be read at a glance. */
    public boolean isLong(SlowStatement each) {
      return each.text().length() > 2 * AT_A_GLANCE;
    }

    /** What tells a long one from others. */
    public String beginning(SlowStatement each) {
      return each.text().substring(0, AT_A_GLANCE);
    }
  }

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(
        QUEUE,
        desk -> new Page("Queue", QUEUE, "operator/queue", queue(desk)),
        STATEMENTS,
        desk ->
            new Page(
                "Slow statements",
                STATEMENTS,
                "operator/statements",
                new Statements(desk, database.slowStatements().list())));
  }

  Queue queue(Desk desk) {
    return new Queue(desk, new OperationOverview(database).backlog());
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of();
  }
}
