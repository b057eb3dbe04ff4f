package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Everything wrong with the headers that say how a change is to be taken. */
final class HeaderFaults {
  private HeaderFaults() {}

  static List<Fault> of(Request request) {
    List<Fault> faults = new ArrayList<>();
    gather(() -> Revisions.expected(request), faults);
    gather(() -> IdempotencyKey.of(request), faults);
    return faults;
  }

  /** Stops a request with wrong headers. */
  static void refuse(Request request) {
    List<Fault> faults = of(request);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).asException();
    }
  }

  private static void gather(Runnable reading, List<Fault> faults) {
    try {
      reading.run();
    } catch (ProblemException refused) {
      faults.addAll(refused.problem().faults());
    }
  }
}
