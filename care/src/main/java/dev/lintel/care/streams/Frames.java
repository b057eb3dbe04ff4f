package dev.lintel.care.streams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Documents with their lengths before them, so that they can be told apart again. */
final class Frames {
  private Frames() {}

  /** Puts documents into a spool, many at a time. */
  static final class Writing {
    private static final int AT_ONCE = 64 << 10;

    private final Spool spool;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(2 * AT_ONCE);

    Writing(Spool spool) {
      this.spool = spool;
    }

    void add(byte[] document) throws IOException {
      pending.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(document.length).array());
      pending.writeBytes(document);
      if (pending.size() >= AT_ONCE) {
        flush();
      }
    }

    void flush() throws IOException {
      if (pending.size() > 0) {
        spool.put(pending.toByteArray());
        pending.reset();
      }
    }
  }

  /** Finds the documents in bytes that come in pieces of any size. */
  static final class Reading {
    private final DocumentSink sink;
    private byte[] rest = {};

    Reading(DocumentSink sink) {
      this.sink = sink;
    }

    void accept(byte[] piece) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(joined(rest, piece));
      while (bytes.remaining() >= Integer.BYTES
          && bytes.remaining() - Integer.BYTES >= bytes.getInt(bytes.position())) {
        byte[] document = new byte[bytes.getInt()];
        bytes.get(document);
        sink.accept(document);
      }
      rest = new byte[bytes.remaining()];
      bytes.get(rest);
    }

    private static byte[] joined(byte[] first, byte[] second) {
      return first.length == 0
          ? second
          : ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
  }
}
