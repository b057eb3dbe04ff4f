package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.library.Wire;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StopStoriesTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch free = new CountDownLatch(1);

  private OpenLibrary open(Duration stop) {
    return OpenLibrary.open(
        OpenLibrary.SETTINGS.withTimes(Duration.ofSeconds(20), stop),
        LibraryApi.with(
            Route.get("held", "/library/held")
                .right(Right.open())
                .offers(Rendition.of(LibraryApi.JSON))
                .handledBy(call -> {
                  entered.countDown();
                  await(free);
                  return Answer.entity("done");
                })));
  }

  @Test
  void endsRunningRequestsAndRefusesNewOnes() throws Exception {
    OpenLibrary library = open(Duration.ofSeconds(20));
    int port = library.port();
    try (var running = Wire.to(port);
        var kept = Wire.to(port)) {
      // given
      kept.get("/library/hours").answer();
      running.get("/library/held");
      await(entered);

      // when
      library.beginStop();
      Thread closing = Thread.ofVirtual().start(library::close);
      Eventually.holds("new connections are refused", () -> isRefused(port));

      // then
      String refused = kept.get("/library/v1/books/1").answer();
      assertThat(refused)
          .startsWith("HTTP/1.1 503")
          .contains("Retry-After: 5", "Connection: close", "\"code\":\"stopping\"");
      assertThat(kept.isEnded()).isTrue();
      free.countDown();
      assertThat(running.answer()).startsWith("HTTP/1.1 200").contains("\"done\"");
      closing.join();
    }
  }

  @Test
  void cutsRequestsThatRunLongerThanAStopMayTake() throws Exception {
    OpenLibrary library = open(Duration.ofMillis(100));
    try (var running = Wire.to(library.port())) {
      // given
      running.get("/library/held");
      await(entered);

      // when
      library.close();

      // then
      assertThat(running.isEnded()).isTrue();
    } finally {
      free.countDown();
    }
  }

  @Test
  void tellsWhichAddressIsTaken() {
    try (OpenLibrary library = open(Duration.ofSeconds(1))) {
      var taken = Listener.plain("http", "127.0.0.1", library.port());

      assertThatThrownBy(() -> OpenLibrary.open(OpenLibrary.SETTINGS, taken, LibraryApi.with()))
          .hasMessageContaining("Cannot listen on 127.0.0.1:")
          .hasMessageContaining(Integer.toString(library.port()));
    }
  }

  private static boolean isRefused(int port) {
    try (var _ = Wire.to(port)) {
      return false;
    } catch (IOException refused) {
      return true;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
