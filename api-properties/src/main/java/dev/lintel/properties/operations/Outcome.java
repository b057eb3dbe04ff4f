package dev.lintel.properties.operations;

import dev.lintel.properties.problem.Problem;

/** How applying an operation ended. */
public sealed interface Outcome {

  /** It is applied; the path is that of what was made or changed. */
  record Done(String resource) implements Outcome {}

  /** It was refused, and must have left nothing behind. */
  record Failed(Problem problem) implements Outcome {}

  static Outcome done(String resource) {
    return new Done(resource);
  }

  static Outcome failed(Problem problem) {
    return new Failed(problem);
  }
}
