package dev.lintel.benchmarks.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Waits until all operations have ended, and holds the whole list of them against the ledger. */
final class StatusSweep {
  private static final String ALL = "/nobbsupplier/api/v2/status?limit=1000";
  private static final String OPEN =
      "/nobbsupplier/api/v2/status?limit=1&status=Received,Processing";
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

  private final List<SupplierClient> clients;
  private final Ledger ledger;
  private final List<Double> seconds = new ArrayList<>();
  private long withoutAnswer;

  StatusSweep(List<SupplierClient> clients, Ledger ledger) {
    this.clients = clients;
    this.ledger = ledger;
  }

  /** Seconds until nothing was open any more. */
  double awaitEnds() {
    long begin = System.nanoTime();
    while (clients.stream().anyMatch(StatusSweep::hasOpen)) {
      if (System.nanoTime() - begin > PATIENCE_NANOS) {
        ledger.violations().add("Operations are still open after five minutes");
        break;
      }
      LockSupport.parkNanos(REST_NANOS);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static boolean hasOpen(SupplierClient client) {
    return client
        .get(OPEN)
        .map(answer -> !answer.body().contains("\"operations\":[]"))
        .orElse(true);
  }

  /** Every accepted operation must be in the list once, with its one end. */
  void judge() {
    Set<UUID> listed = new HashSet<>();
    clients.forEach(client ->
        Listing.each(client, ALL, "operations", each -> take(each, client.account(), listed)));
    ledger
        .entries()
        .forEach((id, entry) -> {
          ledger.violations().unless(listed.contains(id), "%s is gone", entry.what());
          ledger.violations().unless(entry.hasEnded(), "%s has no end", entry.what());
        });
    ledger
        .violations()
        .unless(
            withoutAnswer <= ledger.unknownAnswers(),
            "%d operations exist of which nobody was told, but only %d answers were missing",
            withoutAnswer,
            ledger.unknownAnswers());
  }

  private void take(JsonNode status, String account, Set<UUID> listed) {
    UUID id = UUID.fromString(status.path("id").asString(""));
    seconds.add(seconds(status));
    ledger.violations().unless(listed.add(id), "%s is listed twice", id);
    Entry entry = ledger.entries().get(id);
    if (entry == null) {
      withoutAnswer++;
      return;
    }
    ledger
        .violations()
        .unless(entry.account().equals(account), "%s is listed to %s too", entry.what(), account);
    ledger.observed(id, status);
  }

  private static double seconds(JsonNode status) {
    return Duration.between(instant(status, "receivedAt"), instant(status, "finishedAt")).toMillis()
        / 1e3;
  }

  private static Instant instant(JsonNode status, String field) {
    return Instant.parse(status.path(field).asString(Instant.EPOCH.toString()));
  }

  /** From an operation's receipt until its end, of each. */
  List<Double> seconds() {
    return seconds;
  }

  /** Operations that exist although no client saw their 202. */
  long withoutAnswer() {
    return withoutAnswer;
  }
}
