package dev.lintel.benchmarks.crash;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends changes and keeps the ledger. A keyed sender sends again, with the same Idempotency-Key,
 * until it has the 202; another leaves what was not answered open.
 */
final class Sender {
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

  private final SupplierClient client;
  private final Ledger ledger;
  private final Recovery recovery;
  private final boolean keyed;

  Sender(SupplierClient client, Ledger ledger, Recovery recovery, boolean keyed) {
    this.client = client;
    this.ledger = ledger;
    this.recovery = recovery;
    this.keyed = keyed;
  }

  /** What a sender knows of a change afterwards. */
  enum Known {
    ACCEPTED,
    UNKNOWN,
    NOT_SENT
  }

  /** A change and what it is for; {@code well} tells whether it is to be applied or to fail. */
  record Wish(String method, String path, String body, String what, boolean well) {}

  boolean isKeyed() {
    return keyed;
  }

  SupplierClient client() {
    return client;
  }

  Known send(Wish wish) {
    Optional<String> key = keyed ? Optional.of(UUID.randomUUID().toString()) : Optional.empty();
    long end = System.nanoTime() + PATIENCE_NANOS;
    Known known = once(wish, key);
    while (keyed && known != Known.ACCEPTED && System.nanoTime() < end) {
      LockSupport.parkNanos(REST_NANOS);
      ledger.sentAgain();
      known = once(wish, key);
    }
    if (keyed && known != Known.ACCEPTED) {
      ledger.violations().add("%s: no server accepted it in three minutes", wish.what());
    }
    if (known == Known.UNKNOWN) {
      ledger.unknown();
    }
    return known;
  }

  private Known once(Wish wish, Optional<String> key) {
    long sent = System.nanoTime();
    return switch (client.send(wish.method(), wish.path(), wish.body(), key)) {
      case Answer.Accepted accepted -> {
        recovery.accepted(sent);
        ledger.accepted(client.account(), accepted.status(), wish.what(), wish.well());
        yield Known.ACCEPTED;
      }
      case Answer.Unknown _ -> Known.UNKNOWN;
      case Answer.NotSent _ -> Known.NOT_SENT;
      case Answer.Refused(int code, String body) -> {
        ledger.violations().add("%s was answered %d: %s", wish.what(), code, body);
        yield Known.NOT_SENT;
      }
    };
  }
}
