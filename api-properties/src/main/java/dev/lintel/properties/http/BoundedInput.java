package dev.lintel.properties.http;

import dev.lintel.properties.problem.Problems;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that stops with a problem (413) when more than the permitted bytes come. */
final class BoundedInput extends FilterInputStream {
  private final long limit;
  private long remaining;

  BoundedInput(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    this.remaining = limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      count(1);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int bytes) {
    remaining -= bytes;
    if (remaining < 0) {
      throw Problems.BODY_TOO_LARGE
          .with("The body may have at most %d bytes.".formatted(limit))
          .asException();
    }
  }
}
