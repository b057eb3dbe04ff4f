package dev.lintel.benchmarks.crash;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for statuses of one account, by either server, of which a 202 is out already. Now and then
 * another account asks, to whom none of them exists.
 */
final class Watcher implements Runnable {
  private static final String STATUS = "/nobbsupplier/api/v2/status/";
  private static final int STRANGE = 8;
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final SupplierClient client;
  private final SupplierClient stranger;
  private final Ledger ledger;
  private final RandomGenerator random;
  private volatile boolean ending;

  Watcher(SupplierClient client, SupplierClient stranger, Ledger ledger, RandomGenerator random) {
    this.client = client;
    this.stranger = stranger;
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
    if (random.nextInt(STRANGE) == 0) {
      stranger.get(STATUS + id).ifPresent(answer -> refuse(id, answer));
    } else {
      client.get(STATUS + id).ifPresent(answer -> take(id, answer));
    }
  }

  private void refuse(UUID id, HttpResponse<String> answer) {
    ledger.judged().add("statusesAskedByOthers", 1);
    ledger
        .violations()
        .unless(
            answer.statusCode() == 404,
            "The status of %s is answered %d to %s",
            ledger.entries().get(id).what(),
            answer.statusCode(),
            stranger.account());
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
