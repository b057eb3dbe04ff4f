package dev.lintel.properties.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The way to the caller, which remembers whether it failed: a writer's failure is then the caller's
 * and not ours, however the writer wraps it.
 */
final class CallerOutput extends FilterOutputStream {
  private boolean failed;

  CallerOutput(OutputStream out) {
    super(out);
  }

  boolean hasFailed() {
    return failed;
  }

  @Override
  public void write(int one) throws IOException {
    attempt(() -> out.write(one));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  @Override
  public void close() throws IOException {
    attempt(out::close);
  }

  private void attempt(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
