package dev.lintel.benchmarks.client;

import java.util.Optional;

/**
 * A whole answer whose body went nowhere.
 *
 * @param head status line and headers
 * @param bodyBytes length of the body, without the marks of its chunks
 * @param lastByte the body's last byte; -1 where it was empty
 */
public record Reply(String head, long bodyBytes, int lastByte) {

  private static final int STATUS_AT = "HTTP/1.1 ".length();

  /** The status code. */
  public int status() {
    return Integer.parseInt(head, STATUS_AT, STATUS_AT + 3, 10);
  }

  /** The value of a header, in any case of its name. */
  public Optional<String> header(String name) {
    return header(head, name);
  }

  static Optional<String> header(String head, String name) {
    int line = head.indexOf("\r\n");
    while (line >= 0) {
      int start = line + 2;
      int colon = start + name.length();
      if (head.regionMatches(true, start, name, 0, name.length()) && isColon(head, colon)) {
        return Optional.of(head.substring(colon + 1, head.indexOf("\r\n", colon)).strip());
      }
      line = head.indexOf("\r\n", start);
    }
    return Optional.empty();
  }

  private static boolean isColon(String head, int place) {
    return place < head.length() && head.charAt(place) == ':';
  }

  /**
   * This answer, if it tells that a change was accepted.
   *
   * @throws IllegalStateException if it is anything else
   */
  public Reply requireAccepted() {
    if (status() != 202) {
      throw new IllegalStateException("Not accepted: " + head);
    }
    return this;
  }

  /**
   * This answer, if it is a whole JSON array.
   *
   * @throws IllegalStateException if it is anything else
   */
  public Reply requireArray() {
    return requireEnd(']');
  }

  /**
   * This answer, if it ends as a whole one does.
   *
   * @throws IllegalStateException if it is anything else
   */
  public Reply requireEnd(char last) {
    if (status() != 200 || lastByte != last) {
      throw new IllegalStateException(
          "Not whole, with %d instead of '%c' at its end: %s".formatted(lastByte, last, head));
    }
    return this;
  }
}
