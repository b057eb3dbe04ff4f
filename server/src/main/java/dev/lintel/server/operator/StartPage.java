package dev.lintel.server.operator;

import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.Usages;
import dev.lintel.server.figures.Period;
import dev.lintel.server.figures.Plot;
import dev.lintel.server.figures.Plots;
import dev.lintel.server.figures.Timeline;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.portal.page.Page;
import java.util.Map;
import java.util.function.Function;

/** What an operator sees first: what waits for him, and how the server does. */
public final class StartPage implements Section {
  static final String START = "/";

  private final OperatorParts parts;
  private final StatePages states;

  StartPage(OperatorParts parts, StatePages states) {
    this.parts = parts;
    this.states = states;
  }

  /** The figures of the first page. */
  public record Overview(
      Desk desk,
      int accounts,
      int requests,
      int approvals,
      long refused,
      long wouldHaveRefused,
      StatePages.Queue queue,
      int statements,
      long ending,
      Plot traffic) {}

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(START, desk -> new Page("Overview", START, "operator/start", overview(desk)));
  }

  private Overview overview(Desk desk) {
    var policies = new LimitPolicies(parts.database()).list();
    var usage = new Usages(parts.database(), parts.clock()).ofAll();
    return new Overview(
        desk,
        parts.accounts().list().size(),
        parts.certificates().waiting().list().size(),
        parts.approvals().list().size(),
        policies.stream().mapToLong(LimitPolicies.Listed::refused).sum(),
        policies.stream().mapToLong(LimitPolicies.Listed::wouldHaveRefused).sum(),
        states.queue(desk),
        parts.database().slowStatements().list().size(),
        usage.deprecated().stream().map(DeprecatedUse::client).distinct().count(),
        Plots.requests(Timeline.of(usage, Period.HOUR, desk.now()), "traffic"));
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of();
  }
}
