package dev.lintel.properties.problem;

/**
 * One entry of the closed list of failures: a permanent code that the documentation explains and
 * that never changes its meaning, the kind of failure, its title, and what the caller can do about
 * it.
 */
public record ProblemType(String code, ProblemKind kind, String title, String remedy) {

  public ProblemType {
    if (!code.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "A problem code is lower-case words with hyphens: " + code);
    }
  }

  /** A problem of this type with a detail for this one occurrence. */
  public Problem with(String detail) {
    return Problem.of(this, detail);
  }
}
