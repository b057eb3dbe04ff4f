package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks one server for the same 20 prices again and again, on a thread of its own. All of them are
 * the edition of one contract; it notes when it last got an older one, and answers of two editions.
 */
public final class PriceWatch implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest request;
  private final Thread thread;
  private final AtomicBoolean ending = new AtomicBoolean();
  private final AtomicLong wrong = new AtomicLong();
  private final AtomicLong answers = new AtomicLong();
  private volatile Seen seen = new Seen(0, 0);

  /** An edition and when it was first seen here, by {@link System#nanoTime()}. */
  public record Seen(int edition, long nanos) {}

  private PriceWatch(URI server, String token, List<Integer> items) {
    String numbers =
        items.stream().map(number -> "nobbNumbers=" + number).collect(Collectors.joining("&"));
    request =
        HttpRequest.newBuilder(server.resolve("/nobbkontrakt/v1/prices?" + numbers))
            .header("Authorization", "Bearer " + token)
            .build();
    thread = Thread.ofPlatform().unstarted(this::run);
  }

  /** Begins to ask for these items. */
  public static PriceWatch begin(URI server, String token, List<Integer> items) {
    PriceWatch watch = new PriceWatch(server, token, items);
    watch.thread.start();
    return watch;
  }

  private void run() {
    while (!ending.get()) {
      try {
        look();
      } catch (IOException | RuntimeException e) {
        wrong.incrementAndGet();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void look() throws IOException, InterruptedException {
    JsonNode prices =
        JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
    Set<Integer> editions = new HashSet<>();
    prices
        .valueStream()
        .forEach(price -> editions.add(edition(price.path("purchasePrice").path("value"))));
    answers.incrementAndGet();
    int edition = editions.stream().findFirst().orElse(0);
    if (editions.size() != 1 || edition < seen.edition()) {
      wrong.incrementAndGet();
    } else if (edition > seen.edition()) {
      seen = new Seen(edition, System.nanoTime());
    }
  }

  private static int edition(JsonNode value) {
    return value.isMissingNode() ? 0 : new BigDecimal(value.asString()).intValue();
  }

  /** The newest edition that came. */
  public Seen seen() {
    return seen;
  }

  /** Answers so far. */
  public long answers() {
    return answers.get();
  }

  /** Answers of two editions, older than one before, or none at all. */
  public long wrong() {
    return wrong.get();
  }

  @Override
  public void close() {
    ending.set(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    http.close();
  }
}
