package dev.lintel.benchmarks.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads one answer of HTTP/1.1, its body by length or by chunks (RFC 9112, sections 6 and 7). */
final class ReplyReading {

  private final Incoming incoming;
  private byte[] head = new byte[2048];

  ReplyReading(Incoming incoming) {
    this.incoming = incoming;
  }

  Reply read() throws IOException {
    String text = head();
    long bytes = body(text);
    return new Reply(text, bytes, incoming.takeLastSkipped());
  }

  private String head() throws IOException {
    int length = 0;
    while (!endsWithEmptyLine(length)) {
      if (length == head.length) {
        head = Arrays.copyOf(head, 2 * length);
      }
      head[length++] = (byte) incoming.next();
    }
    return new String(head, 0, length, StandardCharsets.ISO_8859_1);
  }

  private boolean endsWithEmptyLine(int length) {
    return length > 3
        && head[length - 1] == '\n'
        && head[length - 2] == '\r'
        && head[length - 3] == '\n';
  }

  private long body(String text) throws IOException {
    Optional<String> length = Reply.header(text, "Content-Length");
    if (length.isEmpty()) {
      return Reply.header(text, "Transfer-Encoding").isPresent() ? chunks() : 0;
    }
    long bytes = Long.parseLong(length.get());
    incoming.skip(bytes);
    return bytes;
  }

  private long chunks() throws IOException {
    long total = 0;
    long size = chunkSize();
    while (size > 0) {
      incoming.skip(size);
      endOfLine();
      total += size;
      size = chunkSize();
    }
    endOfLine();
    return total;
  }

  private long chunkSize() throws IOException {
    long size = 0;
    int next = incoming.next();
    while (next != '\r') {
      size = 16 * size + Character.digit(next, 16);
      next = incoming.next();
    }
    expect('\n', incoming.next());
    return size;
  }

  private void endOfLine() throws IOException {
    expect('\r', incoming.next());
    expect('\n', incoming.next());
  }

  private static void expect(int wanted, int found) throws IOException {
    if (wanted != found) {
      throw new IOException("Byte %d where %d belongs".formatted(found, wanted));
    }
  }
}
