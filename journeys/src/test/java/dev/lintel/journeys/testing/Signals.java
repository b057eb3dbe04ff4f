package dev.lintel.journeys.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system tells about this process's signals. */
public final class Signals {

  private static final int INTERRUPT = 1 << 1;

  private Signals() {}

  /**
   * Whether a child can receive SIGINT. A process begun in the background of a shell ignores it,
   * and so do its children (POSIX, "Asynchronous Lists"). Where the system does not tell, it can.
   */
  public static boolean interruptReachesChildren() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return true;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
        .noneMatch(ignored -> (ignored & INTERRUPT) != 0);
  }
}
