package dev.lintel.catalogue.supply.rules;

import dev.lintel.properties.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Gathers faults, so that all are told at once. */
final class FaultList {

  private final List<Fault> faults = new ArrayList<>();

  void when(boolean wrong, String field, String message) {
    if (wrong) {
      faults.add(new Fault(field, message));
    }
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }
}
