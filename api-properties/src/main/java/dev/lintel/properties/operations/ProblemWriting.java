package dev.lintel.properties.operations;

import dev.lintel.properties.problem.Problem;

/** Writes a problem as the API that accepted the operation would have answered it at once. */
@FunctionalInterface
public interface ProblemWriting {
  ProblemBody write(String api, Problem problem);
}
