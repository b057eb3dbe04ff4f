package dev.lintel.server.myusage;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.OperationUse;
import dev.lintel.properties.usage.Usages;
import dev.lintel.server.figures.Announcements;
import dev.lintel.server.figures.OperationNames;
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
    OperationNames names,
    List<Standing> limits,
    Timeline line,
    Plot requests,
    Plot latencies,
    List<OperationUse> operations,
    List<DeprecatedUse> deprecated,
    Announcements announcements,
    List<OwnCertificate> certificates,
    List<OwnSecret> secrets,
    Changes changes) {
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final int MOST = 20;

  static MyUsage of(UsageParts parts, Partner partner, Period period) {
    String account = partner.account().name();
    Instant now = parts.clock().instant();
    Usages.View usage = new Usages(parts.database(), parts.clock()).of(account);
    Timeline line = Timeline.of(usage, period, now);
    return new MyUsage(
        account,
        partner.formToken(),
        now,
        parts.day().today(),
        parts.operations(),
        limits(parts, partner.account()),
        line,
        Plots.requests(line, "requests"),
        Plots.latencies(line, "latencies"),
        usage.operationsSince(now.minus(A_WEEK)).stream().limit(MOST).toList(),
        usage.deprecated(),
        Announcements.read(parts.database()),
        OwnCertificate.of(parts, account),
        OwnSecret.of(parts, account),
        Changes.of(parts, account, ChangesAsked.newest()));
  }

  private static List<Standing> limits(UsageParts parts, Account account) {
    return parts.apis().stream()
        .flatMap(api ->
            parts.limits().of(account.name(), api.name()).stream()
                .map(Standing::new)
                .filter(standing -> standing.concerns(account, api)))
        .toList();
  }

  /** How many days are left until an announced sunset. */
  public OptionalLong daysLeft(DeprecatedUse use) {
    return use.daysLeft(today);
  }
}
