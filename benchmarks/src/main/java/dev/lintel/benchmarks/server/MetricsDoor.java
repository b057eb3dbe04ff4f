package dev.lintel.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Reads the server's own figures at its operator's door (Prometheus text format). */
public final class MetricsDoor {

  private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

  private final URI metrics;

  /** The door at an address. */
  public MetricsDoor(URI operator) {
    metrics = operator.resolve("/metrics");
  }

  /** Bytes of the heap in use, all pools together. */
  public long heapBytes() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> line.startsWith(HEAP))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
          .sum();
    }
  }
}
