package dev.lintel.benchmarks.figures;

import java.util.List;

/** All figures, in the order of the requirements. */
public final class Figures {

  private Figures() {}

  /** One line for each. */
  public static List<Figure> all() {
    return List.of(
        new PagesAgainstBareLoop(),
        new DepthAgainstFirstPage(),
        new ItemAgainstPointRead(),
        new WalkWithTotals(),
        new SlowReaders(),
        new AcceptedWrites(),
        new AppliedPatches(),
        new FloodedQueue(),
        new PricesAgainstSql(),
        new PricesOverHttp(),
        new BulkChange(),
        new PriceMemory());
  }
}
