package dev.lintel.benchmarks.crash;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Asks for statuses of one account, by either server, of which a 202 is out already. */
final class Watcher implements Runnable {
  private static final String STATUS = "/nobbsupplier/api/v2/status/";
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final SupplierClient client;
  private final Ledger ledger;
  private final RandomGenerator random;
  private volatile boolean ending;

  Watcher(SupplierClient client, Ledger ledger, RandomGenerator random) {
    this.client = client;
    this.ledger = ledger;
    this.random = random;
  }

  @Override
  public void run() {
    while (!ending) {
      List<UUID> some = ledger.recent().of(client.account());
      if (!some.isEmpty()) {
        look(some.get(random.nextInt(some.size())));
      }
      LockSupport.parkNanos(REST_NANOS);
    }
  }

  private void look(UUID id) {
    client.get(STATUS + id).ifPresent(answer -> take(id, answer));
  }

  private void take(UUID id, HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      ledger.observed(id, JsonMapper.shared().readTree(answer.body()));
    } else {
      ledger
          .violations()
          .add(
              "The status of %s is answered %d",
              ledger.entries().get(id).what(), answer.statusCode());
    }
  }

  void end() {
    ending = true;
  }
}
