package dev.lintel.catalogue.bulk;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes in network order that grow at the end, and lengths that are filled in when their content is
 * known.
 */
final class GrowingBytes {

  private static final int SMALLEST = 1 << 16;

  private ByteBuffer buffer = ByteBuffer.allocate(SMALLEST);

  GrowingBytes bytes(byte[] value) {
    room(value.length).put(value);
    return this;
  }

  GrowingBytes oneByte(int value) {
    room(1).put((byte) value);
    return this;
  }

  GrowingBytes smallInteger(int value) {
    room(Short.BYTES).putShort((short) value);
    return this;
  }

  GrowingBytes integer(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  GrowingBytes longInteger(long value) {
    room(Long.BYTES).putLong(value);
    return this;
  }

  /** Leaves room for a length; the answer is to be given to {@link #endSized}. */
  int beginSized() {
    integer(0);
    return buffer.position();
  }

  void endSized(int begin) {
    buffer.putInt(begin - Integer.BYTES, buffer.position() - begin);
  }

  byte[] array() {
    return buffer.array();
  }

  int length() {
    return buffer.position();
  }

  private ByteBuffer room(int more) {
    if (buffer.remaining() < more) {
      int needed = Math.addExact(buffer.position(), more);
      int capacity =
          Math.max(needed, (int) Math.min(2L * buffer.capacity(), Integer.MAX_VALUE - 8));
      buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).position(buffer.position());
    }
    return buffer;
  }
}
