package dev.lintel.server.commands;

import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.usage.Latencies;
import dev.lintel.properties.usage.OperationUse;
import dev.lintel.properties.usage.SeenClient;
import dev.lintel.properties.usage.UsageSlot;
import dev.lintel.properties.usage.Usages;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the usage command tells, for people or, with {@code --json}, for programs. */
record UsageReport(PrintWriter screen, boolean json, LocalDate today) {

  /** All clients, those with the most requests first. */
  void clients(Map<String, UsageSlot> totals, List<SeenClient> seen) {
    List<Map.Entry<String, UsageSlot>> most =
        totals.entrySet().stream()
            .sorted(Comparator.comparing(entry -> -entry.getValue().requests()))
            .toList();
    Map<String, SeenClient> last =
        seen.stream().collect(Collectors.toMap(SeenClient::client, one -> one, (one, _) -> one));
    if (json) {
      write(most.stream().map(each -> UsageFacts.client(each, last.get(each.getKey()))).toList());
      return;
    }
    String row = "%-28s %10s %8s %8s %8s %8s  %-16s  %s%n";
    screen.printf(row, "CLIENT", "REQUESTS", "4XX", "5XX", "P50", "P99", "LAST", "PROGRAM");
    for (Map.Entry<String, UsageSlot> each : most) {
      UsageSlot slot = each.getValue();
      SeenClient client = last.get(each.getKey());
      screen.printf(
          row,
          each.getKey(),
          slot.requests(),
          slot.ofClass(4),
          slot.ofClass(5),
          time(slot.latencies(), 0.5),
          time(slot.latencies(), 0.99),
          client == null ? "-" : minute(client.last()),
          client == null ? "-" : program(client));
    }
    screen.flush();
  }

  /** One client: who called, what came of it, what it called, and what of that ends. */
  void account(Usages.View view, List<DeprecatedUse> deprecated, Instant since) {
    List<SeenClient> seen = view.clients();
    List<UsageSlot> hours = view.hoursSince(since);
    List<OperationUse> operations = view.operationsSince(since);
    if (json) {
      write(UsageFacts.account(seen, hours, operations, deprecated, today));
      return;
    }
    if (seen.isEmpty()) {
      screen.println(
          "Nothing was seen of this client yet. Without a name, all clients are listed.");
      screen.flush();
      return;
    }
    String client = "%-12s %-16s  %s%n";
    screen.printf(client, "CERTIFICATE", "LAST", "PROGRAM");
    seen.forEach(one -> screen.printf(client, certificate(one), minute(one.last()), program(one)));
    String row = "%n%-10s %10s%n";
    screen.printf(row, "STATUS", "REQUESTS");
    statuses(hours).forEach((status, count) -> screen.printf("%-10s %10s%n", status, count));
    operations(operations);
    if (!deprecated.isEmpty()) {
      screen.println();
      deprecated(deprecated);
    }
    screen.flush();
  }

  void deprecated(List<DeprecatedUse> uses) {
    if (json) {
      write(uses.stream().map(use -> UsageFacts.deprecated(use, today)).toList());
      return;
    }
    String row = "%-20s %-12s %-18s %-32s %9s  %-16s  %-16s %5s  %s%n";
    screen.printf(
        row,
        "CLIENT",
        "CERTIFICATE",
        "API",
        "WHAT",
        "REQUESTS",
        "FIRST",
        "LAST",
        "DAYS",
        "LAST REQUEST");
    for (DeprecatedUse use : uses) {
      screen.printf(
          row,
          use.client(),
          shortened(use.certificate().orElse("-")),
          use.api(),
          use.what(),
          use.requests(),
          minute(use.first()),
          minute(use.last()),
          use.daysLeft(today).isPresent() ? use.daysLeft(today).getAsLong() : "-",
          use.sample());
    }
    screen.flush();
  }

  private void operations(List<OperationUse> operations) {
    String row = "%-18s %-28s %10s %9s %8s %8s%n";
    screen.println();
    screen.printf(row, "API", "OPERATION", "REQUESTS", "FAILURES", "P50", "P99");
    for (OperationUse use : operations) {
      screen.printf(
          row,
          use.api(),
          use.operation().isEmpty() ? "-" : use.operation(),
          use.requests(),
          use.failures(),
          time(use.latencies(), 0.5),
          time(use.latencies(), 0.99));
    }
  }

  private static Map<Integer, Long> statuses(List<UsageSlot> hours) {
    return hours.stream()
        .flatMap(slot -> slot.byStatus().entrySet().stream())
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                java.util.TreeMap::new,
                Collectors.summingLong(Map.Entry::getValue)));
  }

  /** At most this many milliseconds. */
  private static String time(Latencies latencies, double part) {
    return latencies
        .quantile(part)
        .map(Latencies.Bracket::plotted)
        .map(Duration::toMillis)
        .map(millis -> millis == 0 ? "<1 ms" : millis + " ms")
        .orElse("-");
  }

  private static String program(SeenClient client) {
    return client.userAgent().orElse("-").replaceAll("[^ -~]", "?");
  }

  private static String certificate(SeenClient client) {
    return shortened(client.certificate().orElse("-"));
  }

  private static String shortened(String fingerprint) {
    return fingerprint.length() <= 12 ? fingerprint : fingerprint.substring(0, 12);
  }

  private static String minute(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ').substring(0, 16);
  }

  private void write(Object value) {
    screen.println(JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value));
    screen.flush();
  }
}
