package dev.lintel.delivery.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The bytes of a delivery, unzipped, one by one, with the number of the line they are in. */
final class DeliveryBytes {
  /** Stands for the end. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;
  private static final int FIRST_OF_GZIP = 0x1f;
  private static final int SECOND_OF_GZIP = 0x8b;
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long line = 1;

  private DeliveryBytes(InputStream in) {
    this.in = in;
  }

  /** Unzips what begins as gzip does (RFC 1952, section 2.3.1) and skips a byte order mark. */
  static DeliveryBytes open(InputStream content) {
    try {
      DeliveryBytes bytes = new DeliveryBytes(unzipped(new BufferedInputStream(content, BUFFER)));
      bytes.skipByteOrderMark();
      return bytes;
    } catch (IOException e) {
      throw new UnusableDeliveryException("It cannot be read: " + e.getMessage());
    }
  }

  private static InputStream unzipped(InputStream content) throws IOException {
    content.mark(2);
    boolean zipped = content.read() == FIRST_OF_GZIP && content.read() == SECOND_OF_GZIP;
    content.reset();
    return zipped ? new GZIPInputStream(content, BUFFER) : content;
  }

  private void skipByteOrderMark() {
    if (peek() == BYTE_ORDER_MARK[0]) {
      for (int each : BYTE_ORDER_MARK) {
        if (read() != each) {
          throw new UnusableDeliveryException("It is not JSON in UTF-8.");
        }
      }
    }
  }

  /** The line of the next byte, from 1. */
  long line() {
    return line;
  }

  /** The next byte, which stays; or the end. */
  int peek() {
    return position < limit || fill() ? buffer[position] & 0xff : END;
  }

  /** The next byte, or the end. */
  int read() {
    int next = peek();
    if (next != END) {
      position++;
      if (next == '\n') {
        line++;
      }
    }
    return next;
  }

  /** Goes on to what is neither space nor line end. */
  void skipBlank() {
    while (isBlank(peek())) {
      read();
    }
  }

  static boolean isBlank(int next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  private boolean fill() {
    try {
      limit = Math.max(0, in.read(buffer));
      position = 0;
      return limit > 0;
    } catch (IOException e) {
      limit = 0;
      throw new BrokenDeliveryException(
          "Its content is damaged at line %d: %s".formatted(line, e.getMessage()), e);
    }
  }
}
