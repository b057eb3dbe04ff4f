package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.report.Machine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One run: a site, load and killing, recovery, judgement, report. */
final class CrashRun {
  private static final int WATCHERS = 4;

  private final CrashPlan plan;
  private final PrintWriter screen;
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final Violations violations = new Violations();
  private final Ledger ledger = new Ledger(violations);
  private final Recovery recovery = new Recovery();
  private final SplittableRandom random;

  CrashRun(CrashPlan plan, PrintWriter screen) {
    this.plan = plan;
    this.screen = screen;
    random = new SplittableRandom(plan.seed());
  }

  /** Runs, judges and tells; 0 when every promise was kept, else 1. */
  int run() throws Exception {
    clear();
    say("Starting a database and two servers in " + plan.directory());
    CrashReport report;
    try (Site site = Site.open(plan)) {
      site.awaitUp();
      site.raiseLimits();
      report = run(site);
    }
    Path file = plan.json().orElseGet(this::standardFile);
    report.writeTo(file);
    tell(report);
    say("Kept in " + file);
    return report.broken() == 0 ? 0 : 1;
  }

  private CrashReport run(Site site) throws InterruptedException {
    Parties parties = Parties.of(site);
    List<Writer> writers = new Cast(parties, ledger, recovery, random.split()).assemble();
    say("%d clients write, and everything is killed".formatted(writers.size()));
    Load load = Load.begin(writers, watchers(parties.suppliers()), plan.rate(), violations);
    Killer killer = new Killer(site, random.split(), recovery);
    killer.run(plan.time(), plan.killEvery());
    say("%d kills; all recovers".formatted(killer.total()));
    load.end();
    site.awaitUp();
    StatusSweep sweep = new StatusSweep(parties.suppliers(), ledger);
    double untilAllEnded = sweep.awaitEnds();
    say("%d changes were accepted; judging".formatted(ledger.entries().size()));
    sweep.judge();
    writers.forEach(this::judge);
    return report(site, killer, sweep, untilAllEnded);
  }

  private void judge(Writer writer) {
    try {
      writer.judge();
    } catch (RuntimeException e) {
      violations.add("What a client wrote cannot be read: %s", e);
    }
  }

  /** Each asks for one account's statuses, and now and then as the next one. */
  private List<Watcher> watchers(List<SupplierClient> accounts) {
    int count = accounts.size();
    return IntStream.range(0, WATCHERS)
        .mapToObj(place ->
            new Watcher(
                accounts.get(place % count),
                accounts.get((place + 1) % count),
                ledger,
                random.split()))
        .toList();
  }

  private CrashReport report(Site site, Killer killer, StatusSweep sweep, double untilAllEnded) {
    return new CrashReport(
        begun.toString(),
        plan.command(),
        Machine.here(),
        Machine.loadAverage(),
        plan.time().toMillis() / 1e3,
        killer.total(),
        killer.kills(),
        new CrashReport.Operations(
            ledger.entries().size(),
            ledger.acceptedByAccount(),
            ledger.unknownAnswers(),
            sweep.withoutAnswer(),
            ledger.sentAgainAnswers(),
            ledger.looks(),
            ledger.judged().counts()),
        new CrashReport.Recoveries(
            CrashReport.Spread.of(recovery.seconds()),
            CrashReport.Spread.of(restarts(site.servers())),
            CrashReport.Spread.of(restarts(List.of(site.database()))),
            CrashReport.Spread.of(sweep.seconds()),
            untilAllEnded),
        violations.count(),
        violations.told());
  }

  private static List<Double> restarts(List<Keeper> keepers) {
    return keepers.stream().flatMap(keeper -> keeper.starts().stream().skip(1)).toList();
  }

  private void tell(CrashReport report) {
    CrashReport.Operations operations = report.operations();
    say("kills                %d  %s".formatted(report.killsTogether(), report.kills()));
    say(
        "accepted             %d  %s"
            .formatted(operations.accepted(), operations.acceptedByAccount()));
    say("sent again by key    %d".formatted(operations.sentAgain()));
    say(
        "without an answer    %d, of which %d exist"
            .formatted(operations.unknownAnswers(), operations.existOfThose()));
    say("statuses read        %d".formatted(operations.statusesRead()));
    say("judged               %s".formatted(operations.judged()));
    tell("accepted again after", report.recovery().untilAccepted());
    tell("server ready after  ", report.recovery().serverStarts());
    tell("database ready after", report.recovery().databaseStarts());
    tell("applied after       ", report.recovery().untilApplied());
    say("all ended after      %.1f s".formatted(report.recovery().untilAllEnded()));
    say("broken promises      %d".formatted(report.broken()));
    report.violations().forEach(each -> say("  " + each));
  }

  private void tell(String what, CrashReport.Spread spread) {
    say("%s %.2f s (median), %.2f s (most)".formatted(what, spread.median(), spread.most()));
  }

  private Path standardFile() {
    String date = begun.toString().substring(0, "yyyy-MM-dd".length());
    return plan.root().resolve("benchmarks/results/%s-crash-%d.json".formatted(date, plan.seed()));
  }

  /** What an earlier run has left. */
  private void clear() throws IOException {
    if (!Files.exists(plan.directory())) {
      return;
    }
    try (Stream<Path> paths = Files.walk(plan.directory())) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private void say(String text) {
    screen.println(text);
    screen.flush();
  }
}
