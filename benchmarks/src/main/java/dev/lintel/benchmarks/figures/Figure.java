package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.report.Finding;

/** One of the figures that are promised. */
public interface Figure {

  /** Its number in the requirement. */
  int number();

  /** Measures it on a server that nothing else uses meanwhile. */
  Finding measure(Stand stand) throws Exception;

  /** Options that the server's JVM needs for it. */
  default String javaOptions() {
    return "";
  }
}
