package dev.lintel.supplier.conventions;

import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;

/** What a path names but is not there, or is another supplier's: nobody can tell which. */
public final class Absent {
  private Absent() {}

  public static ProblemException module(int number) {
    return of("You have no module %d.".formatted(number));
  }

  public static ProblemException item(int number) {
    return of("You have no item %d.".formatted(number));
  }

  public static ProblemException of(String message) {
    return Problems.NO_SUCH_RESOURCE.with(message).asException();
  }
}
