package dev.lintel.benchmarks.crash;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends changes, by the accounts of one supplier in turns, and keeps the ledger. A keyed sender
 * sends again, with the same Idempotency-Key, until it has the 202; another leaves what was not
 * answered open.
 */
final class Sender {
  private static final String STATUS = "/nobbsupplier/api/v2/status/";
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

  private final List<SupplierClient> accounts;
  private final Ledger ledger;
  private final Recovery recovery;
  private final boolean keyed;
  private int turn;

  Sender(List<SupplierClient> accounts, Ledger ledger, Recovery recovery, boolean keyed) {
    this.accounts = accounts;
    this.ledger = ledger;
    this.recovery = recovery;
    this.keyed = keyed;
  }

  /** A change and what it is for; {@code well} tells whether it is to be applied or to fail. */
  record Wish(String method, String path, String body, String what, boolean well) {}

  /** The account whose turn it is; all see the same. */
  SupplierClient client() {
    return accounts.get(turn);
  }

  /** What a sender knows of a change afterwards. */
  Answer send(Wish wish) {
    SupplierClient client = client();
    turn = (turn + 1) % accounts.size();
    return send(client, wish);
  }

  private Answer send(SupplierClient client, Wish wish) {
    Optional<String> key = keyed ? Optional.of(UUID.randomUUID().toString()) : Optional.empty();
    long end = System.nanoTime() + PATIENCE_NANOS;
    Answer answer = once(client, wish, key);
    while (keyed && !(answer instanceof Answer.Accepted) && System.nanoTime() < end) {
      LockSupport.parkNanos(REST_NANOS);
      ledger.sentAgain();
      answer = once(client, wish, key);
    }
    if (keyed && !(answer instanceof Answer.Accepted)) {
      ledger.violations().add("%s: no server accepted it in three minutes", wish.what());
    }
    if (answer instanceof Answer.Unknown) {
      ledger.unknown();
    }
    return answer;
  }

  private Answer once(SupplierClient client, Wish wish, Optional<String> key) {
    long sent = System.nanoTime();
    Answer answer = client.send(wish.method(), wish.path(), wish.body(), key);
    switch (answer) {
      case Answer.Accepted accepted -> {
        recovery.accepted(sent);
        ledger.accepted(client.account(), accepted, wish.what(), wish.well());
      }
      case Answer.Refused(int code, String body) ->
          ledger.violations().add("%s was answered %d: %s", wish.what(), code, body);
      case Answer.Unknown _, Answer.NotSent _ -> {}
    }
    return answer;
  }

  /** The number of what a change made or changed, once it is done; empty where no 202 came. */
  OptionalInt make(Wish wish) {
    return send(wish) instanceof Answer.Accepted accepted
        ? OptionalInt.of(await(accepted))
        : OptionalInt.empty();
  }

  /** Returns the number of what was made or changed, when it is done. */
  int await(Answer.Accepted accepted) {
    Entry entry = ledger.entries().get(accepted.id());
    SupplierClient client =
        accounts.stream()
            .filter(each -> each.account().equals(entry.account()))
            .findFirst()
            .orElseThrow();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!entry.hasEnded() && System.nanoTime() < end) {
      look(client, accepted.id());
      LockSupport.parkNanos(REST_NANOS);
    }
    String resource =
        entry
            .resource()
            .orElseThrow(() -> new IllegalStateException("Nothing came of " + entry.what()));
    return Integer.parseInt(resource.substring(resource.lastIndexOf('/') + 1));
  }

  private void look(SupplierClient client, UUID id) {
    client
        .get(STATUS + id + "?wait=5")
        .filter(answer -> answer.statusCode() == 200)
        .ifPresent(answer -> ledger.observed(id, JsonMapper.shared().readTree(answer.body())));
  }
}
