package dev.lintel.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory of the server's process at one moment.
 *
 * @param heapMegabytes live objects: the heap in use right after a full collection
 * @param residentMegabytes memory of the process as the system counts it (RSS); 0 where unknown
 */
public record Memory(double heapMegabytes, double residentMegabytes) {

  private static final double MEGABYTE = 1 << 20;
  private static final double KILOBYTES_OF_A_MEGABYTE = 1024;
  private static final String RESIDENT = "VmRSS:";

  /** Collects the server's garbage and reads. */
  public static Memory of(ServerProcess server) throws IOException, InterruptedException {
    ProcessHandle process = server.processes().server();
    collectGarbage(process.pid());
    long heap = new MetricsDoor(server.operator()).heapBytes();
    return new Memory(heap / MEGABYTE, resident(process.pid()));
  }

  private static void collectGarbage(long process) throws IOException, InterruptedException {
    String command = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(command, Long.toString(process), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static double resident(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(RESIDENT))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
        .map(kilobytes -> kilobytes / KILOBYTES_OF_A_MEGABYTE)
        .sum();
  }
}
