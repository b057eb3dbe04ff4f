package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.CallerGoneException;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.library.Wire;
import dev.lintel.properties.pipeline.Observation;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StreamStoriesTest {
  private static final int MANY = 40_000_000;

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          OpenLibrary.SETTINGS.withTimes(Duration.ofSeconds(1), Duration.ofSeconds(10)),
          LibraryApi.with(
              streams("some", out -> write(out, 300_000)),
              streams("many", out -> write(out, MANY)),
              streams(
                  "broken",
                  out -> {
                    write(out, 300_000);
                    throw new IllegalStateException("lost the rest");
                  }),
              streams(
                  "never",
                  out -> {
                    out.write('x');
                    throw new IllegalStateException("lost all");
                  }),
              streams(
                  "wrapped",
                  out -> {
                    try {
                      write(out, MANY);
                    } catch (IOException e) {
                      throw new IllegalStateException("wrapped", e);
                    }
                  })));

  private static Route streams(String name, Answer.Writer writer) {
    return Route.get(name, "/library/" + name)
        .right(Right.open())
        .offers(Rendition.of(LibraryApi.JSON))
        .handledBy(
            call -> Answer.stream("application/json", writer).withHeader("x-of-the-stream", "yes"));
  }

  private static void write(OutputStream out, int bytes) throws IOException {
    byte[] piece = new byte[10_000];
    for (int written = 0; written < bytes; written += piece.length) {
      out.write(piece);
    }
  }

  @Test
  void sendsAStreamInChunks() throws Exception {
    try (var wire = library.wire()) {
      String head = wire.get("/library/some").head();

      assertThat(head).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
      assertThat(Wire.header(head, "content-length")).isEmpty();
    }
    assertThat(library.get("/library/some").body()).hasSize(300_000);
  }

  @Test
  void sendsNoBodyToHead() throws Exception {
    var head = library.method("HEAD", "/library/broken");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void cutsAnAnswerThatBreaksHalfWaySoThatTheCallerCanTell() throws Exception {
    for (String encoding : List.of("identity", "gzip")) {
      try (var wire = library.wire()) {
        wire.send(
            "GET /library/broken HTTP/1.1\r\nHost: a\r\nAccept-Encoding: " + encoding + "\r\n\r\n");

        String head = wire.head();
        String body = restOrCut(wire);

        assertThat(head).startsWith("HTTP/1.1 200");
        assertThat(body).doesNotEndWith("\r\n0\r\n\r\n").doesNotContain("lost the rest");
      }
    }
    assertThat(library.lastObservation().incident())
        .containsInstanceOf(IllegalStateException.class);
  }

  @Test
  void answersAFailureInsteadOfAStreamOfWhichNothingHasLeft() throws Exception {
    var answer = library.get("/library/never");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).startsWith("{").contains("internal-error");
    assertThat(answer.headers().firstValue("x-of-the-stream")).isEmpty();
    assertThat(answer.headers().firstValue("x-request-id")).isPresent();
  }

  @Test
  void servesHttp10UntilTheEndOfTheConnection() throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.send("GET /library/some HTTP/1.0\r\n\r\n").rest();

      assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("Transfer-Encoding");
      assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).hasSize(300_000);
    }
  }

  @Test
  void observesACallerWhoHangsUpAsNoIncident() throws Exception {
    for (String path : List.of("/library/many", "/library/wrapped")) {
      // when
      try (var wire = Wire.to(library.port(), 4_096)) {
        wire.get(path).line();
        wire.abort();
      }
      awaitNobodyUnderWay();

      // then
      Observation observed = library.observations().getLast();
      assertThat(observed.incident()).isEmpty();
      assertThat(observed.problem()).hasValue(Observation.CALLER_GONE);
    }
  }

  @Test
  void waitsForASlowReaderNoLongerThanAConnectionMayStandStill() throws Exception {
    try (var wire = Wire.to(library.port(), 4_096)) {
      // when: nothing is read
      wire.get("/library/many").line();

      // then
      awaitNobodyUnderWay();
      assertThat(library.observations().getLast().problem()).hasValue(Observation.CALLER_GONE);
    }
  }

  @Test
  void servesOthersBesideAHundredSlowReaders() throws Exception {
    List<Wire> slow = new ArrayList<>();
    try {
      // given
      for (int i = 0; i < 100; i++) {
        slow.add(Wire.to(library.port(), 4_096).get("/library/many"));
      }
      for (Wire wire : slow) {
        assertThat(wire.line()).startsWith("HTTP/1.1 200");
      }

      // when, then
      assertThat(library.get("/library/v1/books/1").statusCode()).isEqualTo(200);
    } finally {
      for (Wire wire : slow) {
        wire.abort();
      }
    }
    awaitNobodyUnderWay();
  }

  @Test
  void runsEachRequestOnAVirtualThread() throws Exception {
    try (var open =
        OpenLibrary.open(
            LibraryApi.with(
                Route.get("thread", "/library/thread")
                    .right(Right.open())
                    .offers(Rendition.of(LibraryApi.JSON))
                    .handledBy(call -> Answer.entity(Thread.currentThread().isVirtual()))))) {
      assertThat(open.get("/library/thread").body()).isEqualTo("true");
    }
  }

  private void awaitNobodyUnderWay() {
    Eventually.holds("nobody is under way", () -> library.server().requestsUnderWay() == 0);
  }

  private static String restOrCut(Wire wire) throws IOException {
    try {
      return wire.rest();
    } catch (IOException cut) {
      return "cut";
    }
  }

  @Test
  void wrapsWhatTheCallerDidInOneException() {
    assertThat(new CallerGoneException(new IOException("reset"))).hasMessage("The caller is gone");
  }
}
