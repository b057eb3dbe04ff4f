package dev.lintel.supplier.conventions;

import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.properties.problem.Fault;
import java.util.List;

/** The catalogue's faults as those of a request. */
public final class Faults {
  private Faults() {}

  public static List<Fault> of(List<FieldFault> faults) {
    return faults.stream().map(fault -> new Fault(fault.field(), fault.message())).toList();
  }
}
