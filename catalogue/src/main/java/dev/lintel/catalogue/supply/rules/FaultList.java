package dev.lintel.catalogue.supply.rules;

import java.util.ArrayList;
import java.util.List;

/** Gathers faults, so that all are told at once. */
final class FaultList {

  private final List<FieldFault> faults = new ArrayList<>();

  void when(boolean wrong, String field, String message) {
    if (wrong) {
      faults.add(new FieldFault(field, message));
    }
  }

  void add(FieldFault fault) {
    faults.add(fault);
  }

  List<FieldFault> all() {
    return List.copyOf(faults);
  }
}
