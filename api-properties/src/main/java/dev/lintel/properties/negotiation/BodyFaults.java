package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.DeferredBindingException;

/** Tells what is wrong with a body in words that name no class of ours. */
final class BodyFaults {
  private BodyFaults() {}

  static Problem missing() {
    return Problems.MALFORMED_BODY.with("The request needs a body.");
  }

  static List<Fault> of(DeferredBindingException faulty) {
    return faulty.getProblems().stream()
        .map(found -> new Fault(found.getPath().toString(), found.getMessage()))
        .toList();
  }

  static Problem problem(JacksonException broken) {
    return Problems.MALFORMED_BODY.with(broken.getOriginalMessage());
  }
}
