package dev.lintel.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine that a run was on. */
public record Machine(
    String system, String processor, int cores, long memoryMegabytes, String java) {

  private static final int MEGABYTE = 1 << 20;

  /** This machine. */
  public static Machine here() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        "%s %s %s".formatted(system.getName(), system.getVersion(), system.getArch()),
        processorName(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() / MEGABYTE,
        System.getProperty("java.vm.name") + " " + Runtime.version());
  }

  /** The load average of the last minute; negative where the system tells none. */
  public static double loadAverage() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String processorName() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
