package dev.lintel.care.register;

import java.util.List;
import java.util.Set;

/**
 * What entries of a kind have of others.
 *
 * @param taken fields that are filled in from an entry that is referred to
 * @param given lists of other entries in which these are shown
 * @param filledIn names of fields that callers do not choose: what they send in them is ignored
 */
public record Copies<T>(List<Copy> taken, List<Shown<T>> given, Set<String> filledIn) {
  public Copies {
    taken = List.copyOf(taken);
    given = List.copyOf(given);
    filledIn = Set.copyOf(filledIn);
  }

  static <T> Copies<T> none() {
    return new Copies<>(List.of(), List.of(), Set.of());
  }
}
