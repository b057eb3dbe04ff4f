package dev.lintel.benchmarks.load;

import java.util.Collection;

/** The middle of some figures. */
public final class Median {

  private Median() {}

  /** The middle one; of an even number, the mean of the two in the middle. */
  public static double of(Collection<? extends Number> figures) {
    double[] sorted = figures.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("No figures have no median");
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
