package dev.lintel.benchmarks.client;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** The bytes that arrive on a connection, outside the Java heap until somebody looks at them. */
final class Incoming {

  private final ReadableByteChannel channel;
  private final ByteBuffer buffer;
  private volatile Pace pace;
  private int last = -1;

  Incoming(ReadableByteChannel channel, int bufferBytes, Pace pace) {
    this.channel = channel;
    this.pace = pace;
    buffer = ByteBuffer.allocateDirect(bufferBytes).flip();
  }

  void setPace(Pace other) {
    pace = other;
  }

  int next() throws IOException {
    if (!buffer.hasRemaining()) {
      fill();
    }
    return buffer.get() & 0xff;
  }

  /** Passes over so many bytes. */
  void skip(long bytes) throws IOException {
    long left = bytes;
    while (left > 0) {
      if (!buffer.hasRemaining()) {
        fill();
      }
      int step = (int) Math.min(left, buffer.remaining());
      last = buffer.get(buffer.position() + step - 1) & 0xff;
      buffer.position(buffer.position() + step);
      left -= step;
    }
  }

  /** The last byte that was skipped, -1 if none was since the last call. */
  int takeLastSkipped() {
    int taken = last;
    last = -1;
    return taken;
  }

  private void fill() throws IOException {
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    if (read < 0) {
      throw new EOFException("The server closed the connection");
    }
    pace.read(read);
  }
}
