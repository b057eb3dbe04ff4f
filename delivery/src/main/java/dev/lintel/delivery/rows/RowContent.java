package dev.lintel.delivery.rows;

import dev.lintel.delivery.kinds.RowKind;
import java.util.Arrays;

/** The bytes of one row while they are gathered; keeps no more than a row may have. */
final class RowContent {
  private static final int USUAL = 1 << 12;

  private byte[] bytes = new byte[USUAL];
  private int length;
  private boolean whole = true;

  void add(int next) {
    if (length == RowKind.LONGEST) {
      whole = false;
      return;
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) next;
  }

  /** The gathered row; the next one begins empty. */
  RawRow take(long number, long line) {
    RawRow row = new RawRow(number, line, Arrays.copyOf(bytes, length), whole);
    length = 0;
    whole = true;
    return row;
  }
}
