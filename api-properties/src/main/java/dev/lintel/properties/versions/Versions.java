package dev.lintel.properties.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The versions in which one resource is served, oldest first. Resources are versioned one by one
 * ("We are versioning individual resources, not the whole API"); a resource may have no version.
 *
 * @param ends the announced ends of those that have one
 */
public record Versions(List<Integer> numbers, Map<Integer, Deprecation> ends) {
  /** For a resource whose path names no version. */
  public static final Versions NONE = new Versions(List.of(), Map.of());

  public Versions {
    numbers = List.copyOf(numbers);
    ends = Map.copyOf(ends);
    if (!numbers.equals(numbers.stream().sorted().distinct().toList())
        || numbers.stream().anyMatch(number -> number < 1)) {
      throw new IllegalArgumentException("Versions ascend from 1: " + numbers);
    }
    if (!numbers.containsAll(ends.keySet())) {
      throw new IllegalArgumentException(
          "Ends are announced of " + ends.keySet() + " of " + numbers);
    }
  }

  public static Versions of(Integer... numbers) {
    return new Versions(List.of(numbers), Map.of());
  }

  /** These versions, of which one has an announced end. */
  public Versions deprecated(int version, Deprecation end) {
    var more = new HashMap<>(ends);
    more.put(version, end);
    return new Versions(numbers, more);
  }

  /** The announced end of a version. */
  public Optional<Deprecation> end(int version) {
    return Optional.ofNullable(ends.get(version));
  }

  public boolean contains(int version) {
    return numbers.contains(version);
  }

  /** The newest version; empty for a resource without versions. */
  public OptionalInt newest() {
    return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.getLast());
  }
}
