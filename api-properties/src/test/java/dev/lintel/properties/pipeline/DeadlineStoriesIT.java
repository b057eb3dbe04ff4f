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
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request has a time within which its answer begins; it begins here after half a second. */
class DeadlineStoriesIT {
  private static final Duration DEADLINE = Duration.ofMillis(500);

  private final CountDownLatch never = new CountDownLatch(1);
  private final CountDownLatch streamMayEnd = new CountDownLatch(1);

  @AutoClose private final Database database = TestDatabase.fresh("properties");

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          HttpSettings.DEFAULTS,
          LibraryApi.with(
                  route(Route.get("waits", "/library/waits"), _ -> await(never)),
                  route(Route.get("asks", "/library/asks"), _ -> sleepInDatabase()),
                  route(Route.get("spins", "/library/spins"), _ -> spin()),
                  route(
                      Route.get("streams", "/library/streams"),
                      _ -> Answer.stream("text/plain", this::stream)),
                  route(
                      Route.get("stalls", "/library/stalls"),
                      _ -> Answer.stream("text/plain", _ -> await(never))),
                  route(
                      Route.post("reads", "/library/reads")
                          .reads(
                              BodyShape.of(
                                  Map.class,
                                  new BodyReaders(
                                      List.of(BodyReader.json(new BodyLimits(100, 3, 3)))),
                                  "Anything.")),
                      _ -> Answer.empty(204)))
              .withDeadline(DEADLINE));

  private static Route route(RouteBuilder route, Handler handler) {
    return route
        .right(Right.subscription(LibraryApi.READERS))
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(handler);
  }

  private static Answer await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
      return Answer.empty(204);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Answer sleepInDatabase() {
    database.jdbi().useHandle(handle -> handle.execute("select pg_sleep(60)"));
    return Answer.empty(204);
  }

  /** Notices an interruption without waiting for anything. */
  private static Answer spin() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    return Answer.empty(204);
  }

  private void stream(OutputStream out) throws IOException {
    out.write("x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
    out.flush();
    await(streamMayEnd);
    out.write('y');
  }

  @ParameterizedTest
  @ValueSource(strings = {"waits", "asks", "spins", "stalls"})
  void answersInTheShapeOfTheApiAndStopsTheWork(String route) throws Exception {
    // when
    var answer = library.get("/library/" + route);
    var next = library.get("/library/v1/books/1");

    // then
    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("\"status\":504", "deadline-exceeded");
    assertThat(next.statusCode()).isEqualTo(200);
    Eventually.holds("no statement runs", () -> sleeping() == 0);
    Eventually.holds("the request", () -> !library.observations().isEmpty());
    assertThat(library.observations().getFirst().problem()).hasValue("deadline-exceeded");
    assertThat(library.observations().getFirst().incident()).isEmpty();
  }

  @Test
  void leavesTheConnectionsOfTheDatabaseUsable() throws Exception {
    for (int i = 0; i < 12; i++) {
      assertThat(library.get("/library/asks").statusCode()).isEqualTo(504);
    }

    assertThat(sleeping()).isZero();
  }

  @Test
  void letsAnAnswerThatHasBegunGoOn() throws Exception {
    try (Wire wire = library.wire()) {
      // given
      wire.get("/library/streams");
      assertThat(wire.line()).contains("200");

      // when
      assertThat(library.get("/library/waits").statusCode()).isEqualTo(504);
      assertThat(library.get("/library/waits").statusCode()).isEqualTo(504);
      streamMayEnd.countDown();

      // then
      wire.head();
      String end = "";
      for (String line = wire.line(); !line.equals("0"); line = wire.line()) {
        end = line;
      }
      assertThat(end).endsWith("y");
    }
  }

  @Test
  void countsTheTimeInWhichABodyIsSent() throws Exception {
    try (Wire wire = library.wire()) {
      wire.send(
          "POST /library/reads HTTP/1.1\r\nHost: l\r\nx-card: reader-1\r\n"
              + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{");

      assertThat(wire.line()).contains("504");
    }
  }

  @Test
  void freesTheSlotOfARequestThatIsStopped() throws Exception {
    // given
    library.limit(
        LimitPolicy.perClient("one", LibraryApi.NAME, new Quota.InParallel(1), Mode.ENFORCE));

    // then
    assertThat(library.get("/library/waits").statusCode()).isEqualTo(504);
    assertThat(library.get("/library/v1/books/1").statusCode()).isEqualTo(200);
  }

  private int sleeping() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select count(*) from pg_stat_activity where state = 'active'"
                        + " and query = 'select pg_sleep(60)' and datname = current_database()")
                .mapTo(Integer.class)
                .one());
  }
}
