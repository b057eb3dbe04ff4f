package dev.lintel.properties.http;

import dev.lintel.properties.exchange.CallerGoneException;
import dev.lintel.properties.problem.Problems;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.eclipse.jetty.http.HttpException;

/**
 * A body that stops with a problem when more than the permitted bytes come (413) or when they are
 * not framed as HTTP asks (400).
 */
final class BoundedInput extends FilterInputStream {
  private final long limit;
  private long remaining;

  BoundedInput(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    this.remaining = limit;
  }

  /** A body whose announced length, -1 if it has none, is refused before anything is read. */
  static InputStream of(InputStream in, long announced, long limit) {
    if (announced > limit) {
      throw tooLarge(limit);
    }
    return new BoundedInput(in, limit);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = readAttempt(buffer, offset, length);
    remaining -= Math.max(0, read);
    if (remaining < 0) {
      throw tooLarge(limit);
    }
    return read;
  }

  private int readAttempt(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException | RuntimeException failure) {
      if (isMalformed(failure)) {
        throw Problems.MALFORMED_REQUEST
            .with("The body's chunks or its compression could not be read.")
            .asException();
      }
      throw new CallerGoneException(failure);
    }
  }

  private static boolean isMalformed(Throwable failure) {
    return isFormatFault(failure) || isFormatFault(failure.getCause());
  }

  private static boolean isFormatFault(Throwable failure) {
    return failure instanceof HttpException || failure instanceof ZipException;
  }

  private static RuntimeException tooLarge(long limit) {
    return Problems.bodyLargerThan(limit).asException();
  }
}
