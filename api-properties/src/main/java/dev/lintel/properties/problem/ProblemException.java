package dev.lintel.properties.problem;

/**
 * Stops the walk of a request with a problem. It has no stack trace, because a refusal is an
 * ordinary outcome and happens as often as callers like.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.type().code() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
