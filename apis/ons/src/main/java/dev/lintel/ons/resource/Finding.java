package dev.lintel.ons.resource;

import dev.lintel.care.register.Stored;
import dev.lintel.properties.problem.Problems;
import java.util.List;
import java.util.Optional;

/** What is made of entries that were found. */
public final class Finding {
  private Finding() {}

  /** The only one; several are a conflict that the caller has to solve (409). */
  public static Optional<Stored> only(List<Stored> found) {
    if (found.size() > 1) {
      throw Problems.CONFLICTING
          .with("%d of them have this value; ask for one by its id.".formatted(found.size()))
          .asException();
    }
    return found.stream().findFirst();
  }
}
