package dev.lintel.properties.versions;

import java.util.List;
import java.util.OptionalInt;

/**
 * The versions in which one resource is served, oldest first. Resources are versioned one by one
 * ("We are versioning individual resources, not the whole API"); a resource may have no version.
 */
public record Versions(List<Integer> numbers) {
  /** For a resource whose path names no version. */
  public static final Versions NONE = new Versions(List.of());

  public Versions {
    numbers = List.copyOf(numbers);
    if (!numbers.equals(numbers.stream().sorted().distinct().toList())
        || numbers.stream().anyMatch(number -> number < 1)) {
      throw new IllegalArgumentException("Versions ascend from 1: " + numbers);
    }
  }

  public static Versions of(Integer... numbers) {
    return new Versions(List.of(numbers));
  }

  public boolean contains(int version) {
    return numbers.contains(version);
  }

  /** The newest version; empty for a resource without versions. */
  public OptionalInt newest() {
    return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.getLast());
  }
}
