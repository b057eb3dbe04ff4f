package dev.lintel.server.operator;

import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.OperationUse;
import dev.lintel.properties.usage.SeenClient;
import dev.lintel.properties.usage.Usages;
import dev.lintel.server.figures.Announcements;
import dev.lintel.server.figures.Period;
import dev.lintel.server.figures.Plot;
import dev.lintel.server.figures.Plots;
import dev.lintel.server.figures.Timeline;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.Posted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/** What everybody, or one account, used. */
public final class TrafficPages implements Section {
  static final String TRAFFIC = "/traffic";
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final int MOST = 50;

  private final Usages usages;
  private final OperatorParts parts;

  TrafficPages(OperatorParts parts) {
    this.parts = parts;
    this.usages = new Usages(parts.database(), parts.clock());
  }

  /**
   * The usage of all, or of one.
   *
   * @param account whose; empty for everybody's
   * @param today the day by which announced ends are judged
   */
  public record Traffic(
      Desk desk,
      String account,
      Timeline line,
      Plot requests,
      Plot latencies,
      List<OperationUse> operations,
      List<SeenClient> clients,
      List<DeprecatedUse> deprecated,
      Announcements announcements,
      LocalDate today) {

    /** What links to other periods carry on. */
    public String moreOfAddress() {
      return account.isEmpty() ? "" : Posted.path("", "account", account).replace('?', '&');
    }

    /** How many days are left until an announced sunset. */
    public OptionalLong daysLeft(DeprecatedUse use) {
      return use.daysLeft(today);
    }
  }

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(TRAFFIC, this::traffic);
  }

  private Page traffic(Desk desk) {
    String account = desk.asked("account");
    Usages.View usage = account.isEmpty() ? usages.ofAll() : usages.of(account);
    Timeline line = Timeline.of(usage, Period.of(desk.asked("over")), desk.now());
    return new Page(
        "Usage",
        TRAFFIC,
        "operator/traffic",
        new Traffic(
            desk,
            account,
            line,
            Plots.requests(line, "requests"),
            Plots.latencies(line, "latencies"),
            usage.operationsSince(desk.now().minus(A_WEEK)).stream().limit(MOST).toList(),
            usage.clients().stream().limit(MOST).toList(),
            usage.deprecated().stream().limit(MOST).toList(),
            Announcements.read(parts.database()).from(parts.portal().get()),
            parts.day().today()));
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of();
  }
}
