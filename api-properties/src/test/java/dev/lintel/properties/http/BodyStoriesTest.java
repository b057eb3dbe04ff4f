package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.testkit.Eventually;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too large, cut off, compressed or slow. */
class BodyStoriesTest {
  private static final String POST = "POST /library/v2/books HTTP/1.1\r\nHost: a\r\nx-card: r\r\n";

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          OpenLibrary.SETTINGS
              .withBodyBytes(1_000)
              .withTimes(Duration.ofSeconds(1), Duration.ofSeconds(10)),
          LibraryApi.with());

  @Test
  void refusesABodyThatIsAnnouncedTooLargeUnread() throws Exception {
    try (var wire = library.wire()) {
      String answer =
          wire.send(POST + "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n").answer();

      assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large", "1000 bytes");
    }
  }

  @Test
  void invitesABodyThatIsAnnouncedSmallEnough() throws Exception {
    try (var wire = library.wire()) {
      String first = wire.send(POST + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n").head();
      String answer = wire.send("{}").answer();

      assertThat(first).startsWith("HTTP/1.1 100");
      assertThat(answer).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void refusesChunksThatBecomeTooLarge() throws Exception {
    try (var wire = library.wire()) {
      String chunk = "3e8\r\n" + " ".repeat(1_000) + "\r\n";

      String answer =
          wire.send(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk).answer();

      assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
    }
  }

  @Test
  void refusesChunksThatAreNone() throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.send(POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n").answer();

      assertThat(answer).startsWith("HTTP/1.1 400").contains("malformed-request");
    }
    assertThat(library.lastObservation().incident()).isEmpty();
  }

  @Test
  void refusesABodyThatIsNotCompressedAsItSays() throws Exception {
    try (var wire = library.wire()) {
      String answer =
          wire.send(POST + "Content-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot any gzip")
              .answer();

      assertThat(answer).startsWith("HTTP/1.1 400").contains("malformed-request", "compression");
    }
    assertThat(library.lastObservation().incident()).isEmpty();
  }

  @Test
  void boundsABodyByItsSizeWithoutCompression() throws Exception {
    // given
    var zipped = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(zipped)) {
      gzip.write(" ".repeat(500_000).getBytes(StandardCharsets.US_ASCII));
    }

    // when
    try (var wire = library.wire()) {
      wire.send(POST + "Content-Encoding: gzip\r\nContent-Length: " + zipped.size() + "\r\n\r\n");
      String answer = wire.send(zipped.toByteArray()).answer();

      // then
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void readsACompressedBody() throws Exception {
    var zipped = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(zipped)) {
      gzip.write("{\"title\":\"Tides\"}".getBytes(StandardCharsets.US_ASCII));
    }
    try (var wire = library.wire()) {
      wire.send(POST + "Content-Encoding: gzip\r\nContent-Length: " + zipped.size() + "\r\n\r\n");

      assertThat(wire.send(zipped.toByteArray()).answer())
          .startsWith("HTTP/1.1 200")
          .contains("Tides");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "GZIP, br", "nonsense"})
  void refusesABodyInACodingThatIsNotRead(String coding) throws Exception {
    try (var wire = library.wire()) {
      String answer =
          wire.send(POST + "Content-Encoding: " + coding + "\r\nContent-Length: 2\r\n\r\n{}")
              .answer();

      assertThat(answer)
          .startsWith("HTTP/1.1 415")
          .contains("Accept-Encoding: gzip, identity", "unsupported-media-type");
    }
  }

  @Test
  void readsABodyThatIsSaidToBeInNoCoding() throws Exception {
    try (var wire = library.wire()) {
      String answer =
          wire.send(POST + "Content-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}").answer();

      assertThat(answer).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void waitsForABodyNoLongerThanAConnectionMayStandStill() throws Exception {
    try (var wire = library.wire()) {
      String answer = wire.send(POST + "Content-Length: 10\r\n\r\n{").answer();

      assertThat(answer).startsWith("HTTP/1.1 408").contains("\"status\":408");
    }
    assertThat(library.lastObservation().incident()).isEmpty();
  }

  @Test
  void observesACallerWhoHangsUpBeforeHisBodyEndedAsNoIncident() throws Exception {
    try (var wire = library.wire()) {
      wire.send(POST + "Content-Length: 10\r\n\r\n{").abort();
    }
    Eventually.holds("nobody is under way", () -> library.server().requestsUnderWay() == 0);
    assertThat(library.lastObservation().incident()).isEmpty();
  }
}
