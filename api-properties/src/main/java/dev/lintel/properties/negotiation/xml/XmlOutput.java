package dev.lintel.properties.negotiation.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 with what XML needs escaped, gathered so that few writes reach the stream. */
final class XmlOutput {
  private static final byte[] DECLARATION = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] RETURN = ascii("&#13;");
  private static final int LONGEST_CHARACTER = 4;

  private final OutputStream out;
  private final byte[] buffer = new byte[8 * 1024];
  private int size;

  XmlOutput(OutputStream out) {
    this.out = out;
  }

  void declaration() throws IOException {
    raw(DECLARATION);
  }

  /** Bytes that are XML already. */
  void raw(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - size) {
      flush();
    }
    if (bytes.length > buffer.length) {
      out.write(bytes);
      return;
    }
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  /** Text whose characters XML permits. */
  void text(String text) throws IOException {
    for (int place = 0; place < text.length(); place++) {
      char each = text.charAt(place);
      switch (each) {
        case '&' -> raw(AMPERSAND);
        case '<' -> raw(LESS);
        case '>' -> raw(GREATER);
        case '\r' -> raw(RETURN); // which a reader would take for a line's end
        default -> place += character(text, place);
      }
    }
  }

  /** Writes the character at a place; returns how many more places it takes. */
  private int character(String text, int place) throws IOException {
    if (buffer.length - size < LONGEST_CHARACTER) {
      flush();
    }
    int point = text.codePointAt(place);
    if (point < 0x80) {
      buffer[size++] = (byte) point;
    } else if (point < 0x800) {
      buffer[size++] = (byte) (0xc0 | point >> 6);
      last(point, 1);
    } else if (point < 0x10000) {
      buffer[size++] = (byte) (0xe0 | point >> 12);
      last(point, 2);
    } else {
      buffer[size++] = (byte) (0xf0 | point >> 18);
      last(point, 3);
    }
    return Character.charCount(point) - 1;
  }

  /** The bytes of a character after its first, of six bits each. */
  private void last(int point, int bytes) {
    for (int place = bytes - 1; place >= 0; place--) {
      buffer[size++] = (byte) (0x80 | point >> 6 * place & 0x3f);
    }
  }

  /** Hands everything to the stream. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
