package dev.lintel.delivery.judging;

import dev.lintel.properties.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one row, up to a bound. */
final class RowFaults {
  private static final int MOST = 100;

  private final List<Fault> faults = new ArrayList<>();

  void add(String path, String message) {
    if (faults.size() < MOST) {
      faults.add(new Fault(path.isEmpty() ? "row" : path, message));
    }
  }

  int count() {
    return faults.size();
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }
}
