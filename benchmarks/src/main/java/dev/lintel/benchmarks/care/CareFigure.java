package dev.lintel.benchmarks.care;

import dev.lintel.benchmarks.report.Finding;
import java.util.List;

/** One of the figures on the care administration. */
interface CareFigure {

  /** Its number among all figures. */
  int number();

  /** Further options of the server. */
  default List<String> options() {
    return List.of();
  }

  /** Options of its JVM beside the heap. */
  default String javaOptions() {
    return "";
  }

  /** Measures it on a server that nothing else uses meanwhile. */
  Finding measure(CareStand stand) throws Exception;
}
