package dev.lintel.benchmarks.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.OptionalInt;

/** Sees through Export what suppliers have published. */
record Buyer(HttpClient client, URI server) {
  private static final String PAIR =
      Base64.getEncoder()
          .encodeToString("buyer:buyer".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

  /** The counter that the item shows to buyers. */
  OptionalInt counterOf(int item) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v2/items?nobbnos=" + item))
            .header("Authorization", "Basic " + PAIR)
            .build();
    try {
      return Seen.counter(client.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new IllegalStateException("Export does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
