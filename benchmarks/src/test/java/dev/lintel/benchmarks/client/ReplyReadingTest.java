package dev.lintel.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReplyReadingTest {

  private static final int TINY_BUFFER = 3;

  @Test
  void readsABodyByItsLength() throws IOException {
    // given
    ReplyReading reading =
        reading("HTTP/1.1 200 OK\r\nContent-Length: 7\r\nx-total-hits: 12\r\n\r\n[{},{}]");
    // when
    Reply reply = reading.read();
    // then
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.bodyBytes()).isEqualTo(7);
    assertThat(reply.lastByte()).isEqualTo(']');
    assertThat(reply.header("X-Total-Hits")).contains("12");
  }

  @Test
  void readsABodyByChunksWithoutTheirMarks() throws IOException {
    // given
    ReplyReading reading =
        reading(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "A\r\n[123456789\r\n1\r\n]\r\n0\r\n\r\n");
    // when
    Reply reply = reading.read().requireArray();
    // then
    assertThat(reply.bodyBytes()).isEqualTo(11);
  }

  @Test
  void readsAnswersOneAfterAnother() throws IOException {
    // given
    ReplyReading reading =
        reading(
            "HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}"
                + "HTTP/1.1 204 No Content\r\n\r\n");
    // when, then
    assertThat(reading.read().status()).isEqualTo(401);
    Reply second = reading.read();
    assertThat(second.status()).isEqualTo(204);
    assertThat(second.lastByte()).isEqualTo(-1);
  }

  @Test
  void tellsABrokenAnswerFromAWholeOne() {
    // given
    ReplyReading reading =
        reading("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n[1234");
    // when, then
    assertThatThrownBy(reading::read).isInstanceOf(EOFException.class);
  }

  @Test
  void takesNothingButAWholeArrayForAPage() throws IOException {
    // given
    Reply refused = reading("HTTP/1.1 429 Too Many\r\nContent-Length: 1\r\n\r\n]").read();
    // when, then
    assertThatThrownBy(refused::requireArray)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("429");
  }

  private static ReplyReading reading(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    var channel = Channels.newChannel(new ByteArrayInputStream(bytes));
    return new ReplyReading(new Incoming(channel, TINY_BUFFER, Pace.FULL));
  }
}
