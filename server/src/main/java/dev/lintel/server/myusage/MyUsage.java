package dev.lintel.server.myusage;

import dev.lintel.properties.operations.OperationOverview;
import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.OperationUse;
import dev.lintel.properties.usage.Usages;
import dev.lintel.server.figures.Announcements;
import dev.lintel.server.figures.Period;
import dev.lintel.server.figures.Plot;
import dev.lintel.server.figures.Plots;
import dev.lintel.server.figures.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * One partner's own usage.
 *
 * @param account who is signed in
 * @param formToken what the form of the sign-out carries; empty where a certificate signs in
 * @param today the day by which announced ends are judged
 */
public record MyUsage(
    String account,
    String formToken,
    Instant now,
    LocalDate today,
    List<Standing> limits,
    Timeline line,
    Plot requests,
    Plot latencies,
    List<OperationUse> operations,
    List<DeprecatedUse> deprecated,
    Announcements announcements,
    List<OperationStatus> changes) {
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final int MOST = 20;

  static MyUsage of(UsageParts parts, String account, String formToken, Period period) {
    Instant now = parts.clock().instant();
    Usages.View usage = new Usages(parts.database(), parts.clock()).of(account);
    Timeline line = Timeline.of(usage, period, now);
    return new MyUsage(
        account,
        formToken,
        now,
        parts.day().today(),
        parts.apis().stream()
            .flatMap(api -> parts.limits().of(account, api).stream())
            .map(Standing::new)
            .toList(),
        line,
        Plots.requests(line, "requests"),
        Plots.latencies(line, "latencies"),
        usage.operationsSince(now.minus(A_WEEK)).stream().limit(MOST).toList(),
        usage.deprecated(),
        Announcements.read(parts.database()),
        new OperationOverview(parts.database()).newest(account, MOST));
  }

  /** How many days are left until an announced sunset. */
  public OptionalLong daysLeft(DeprecatedUse use) {
    return use.daysLeft(today);
  }

  /** How the style sheet marks a state. */
  public String mark(OperationStatus change) {
    return switch (change.state()) {
      case RECEIVED, PROCESSING -> "";
      case PROCESSED -> "good";
      case FAILED -> "bad";
    };
  }
}
