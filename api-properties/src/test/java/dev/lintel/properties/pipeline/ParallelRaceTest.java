package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.library.Wire;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Handler;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Eight clients race for four slots over real sockets: some read, some break off, some stall. How
 * long, tells the property {@code lintel.race.seconds}.
 */
class ParallelRaceTest {
  private static final int SLOTS = 4;
  private static final int CLIENTS = 8;
  private static final int CHUNKS = 2_000;
  private static final Duration RACE = Duration.ofSeconds(Long.getLong("lintel.race.seconds", 4));
  private static final HttpSettings IMPATIENT =
      HttpSettings.DEFAULTS.withTimes(Duration.ofMillis(300), Duration.ofSeconds(2));
  private static final LimitPolicy FOUR =
      LimitPolicy.perClient(
          "library-parallel", LibraryApi.NAME, new Quota.InParallel(SLOTS), Mode.ENFORCE);

  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger numbers = new AtomicInteger();

  @AutoClose
  private final OpenLibrary library = OpenLibrary.open(IMPATIENT, LibraryApi.with(routes()));

  private Route[] routes() {
    return new Route[] {
      route(Route.get("small", "/library/small"), _ -> inside(() -> Answer.entity(Map.of("a", 1)))),
      route(Route.get("large", "/library/large"), _ -> Answer.stream("text/plain", this::pour)),
      route(
          Route.post("sent", "/library/sent")
              .reads(
                  BodyShape.of(
                      Map.class,
                      new BodyReaders(List.of(BodyReader.json(new BodyLimits(1_000, 3, 3)))),
                      "Anything.")),
          _ -> inside(() -> Answer.empty(204)))
    };
  }

  private static Route route(RouteBuilder route, Handler handler) {
    return route
        .right(Right.subscription(LibraryApi.READERS))
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(handler);
  }

  private void pour(OutputStream out) throws IOException {
    enter();
    try {
      byte[] chunk = new byte[8 * 1024];
      for (int i = 0; i < CHUNKS; i++) {
        out.write(chunk);
      }
    } finally {
      underWay.decrementAndGet();
    }
  }

  private Answer inside(Supplier<Answer> work) {
    enter();
    try {
      return work.get();
    } finally {
      underWay.decrementAndGet();
    }
  }

  private void enter() {
    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
  }

  /** One request of any kind, to its end as the server knows it; returns the status. */
  private int visit(Random random) throws IOException {
    String id = "race-" + numbers.incrementAndGet();
    return switch (random.nextInt(10)) {
      case 0 -> breakOff(id);
      case 1 -> stall(id);
      case 2 -> neverSendTheBody(id);
      case 3 -> readAll(id, "/library/large");
      default -> readAll(id, "/library/small");
    };
  }

  private int readAll(String id, String path) throws IOException {
    try (Wire wire = library.wire()) {
      ask(wire, "GET", path, id, "Connection: close\r\n");
      int status = status(wire);
      wire.rest();
      return status;
    }
  }

  private int breakOff(String id) throws IOException {
    Wire wire = library.wire();
    ask(wire, "GET", "/library/large", id, "");
    int status = status(wire);
    wire.abort();
    awaitEnd(id);
    return status;
  }

  private int stall(String id) throws IOException {
    try (Wire wire = Wire.to(library.port(), 4 * 1024)) {
      ask(wire, "GET", "/library/large", id, "");
      int status = status(wire);
      awaitEnd(id);
      return status;
    }
  }

  private int neverSendTheBody(String id) throws IOException {
    try (Wire wire = library.wire()) {
      ask(
          wire,
          "POST",
          "/library/sent",
          id,
          "Content-Type: application/json\r\nContent-Length: 9\r\n");
      awaitEnd(id);
      return refused(id) ? 429 : 200;
    }
  }

  private static void ask(Wire wire, String method, String path, String id, String more)
      throws IOException {
    wire.send(
        "%s %s HTTP/1.1\r\nHost: library\r\nx-card: reader-1\r\nx-request-id: %s\r\n%s\r\n"
            .formatted(method, path, id, more));
  }

  private static int status(Wire wire) throws IOException {
    return Integer.parseInt(wire.line().split(" ")[1]);
  }

  private void awaitEnd(String id) {
    Eventually.holds("the end of " + id, () -> ended(id));
  }

  private boolean ended(String id) {
    return seen(id).isPresent();
  }

  private boolean refused(String id) {
    return seen(id).orElseThrow().status() == 429;
  }

  private Optional<Observation> seen(String id) {
    return library.observations().stream().filter(seen -> seen.requestId().equals(id)).findAny();
  }

  /** What each client got, by status. */
  private List<Integer> race(Semaphore permits) throws Exception {
    long end = System.nanoTime() + RACE.toNanos();
    var seeds = new AtomicInteger();
    Callable<List<Integer>> client =
        () -> {
          var random = new Random(seeds.incrementAndGet());
          var statuses = Collections.synchronizedList(new ArrayList<Integer>());
          while (System.nanoTime() < end) {
            permits.acquire();
            try {
              statuses.add(visit(random));
            } finally {
              permits.release();
            }
          }
          return statuses;
        };
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      return threads.invokeAll(Collections.nCopies(CLIENTS, client)).stream()
          .map(Future::resultNow)
          .flatMap(List::stream)
          .toList();
    }
  }

  @Test
  void refusesNobodyWhileASlotIsFree() throws Exception {
    // given
    library.limit(FOUR);

    // when
    List<Integer> statuses = race(new Semaphore(SLOTS));

    // then
    assertThat(statuses).hasSizeGreaterThan(20).containsOnly(200);
    assertThat(most.get()).isBetween(2, SLOTS);
  }

  @Test
  void neverLetsMoreThanTheLimitIn() throws Exception {
    // given
    library.limit(FOUR);

    // when
    List<Integer> statuses = race(new Semaphore(CLIENTS));

    // then
    assertThat(statuses).contains(200, 429);
    assertThat(most.get()).isBetween(2, SLOTS);
    assertThat(race(new Semaphore(SLOTS))).containsOnly(200);
  }

  @Test
  void tellsWhichLimitRefused() throws Exception {
    // given
    library.limit(FOUR.withQuota(new Quota.InParallel(1)));

    // when
    try (Wire wire = Wire.to(library.port(), 4 * 1024)) {
      ask(wire, "GET", "/library/large", "first", "");
      assertThat(status(wire)).isEqualTo(200);
      var refused = library.get("/library/small");

      // then
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.body()).contains("'library-parallel' of 1 parallel");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    }
  }
}
