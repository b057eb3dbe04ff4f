package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpChanges.Change;
import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpTarget;
import dev.lintel.benchmarks.client.Tokens;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the figures of Connect Supplier measure on: a client's token, and items that it may write.
 */
record SupplierStand(Stand stand, String client, HttpTarget target, List<Integer> items) {
  static final String SUPPLIER = "supplier";
  static final String OTHER_SUPPLIER = "other-supplier";

  private static final String BASE = "/nobbsupplier/api/v2/items/";

  static SupplierStand open(Stand stand, String client, int mostItems)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      String token =
          Tokens.of(
              http.send(
                  Tokens.request(stand.server().apis(), client).build(), BodyHandlers.ofString()));
      HttpTarget target = HttpTarget.withToken(stand.server().apis(), token);
      return new SupplierStand(
          stand,
          client,
          target,
          ItemNumbers.read(stand, token, client.equals(SUPPLIER), mostItems));
    }
  }

  HttpConnection connect() throws IOException {
    return HttpConnection.open(target);
  }

  int item(long turn) {
    return items.get((int) (turn % items.size()));
  }

  static Change patch(int item, String body) {
    return new Change("PATCH", BASE + item, body.getBytes(StandardCharsets.UTF_8));
  }

  static Change publish(int item) {
    return new Change("POST", BASE + item + "/publish", "{}".getBytes(StandardCharsets.UTF_8));
  }
}
