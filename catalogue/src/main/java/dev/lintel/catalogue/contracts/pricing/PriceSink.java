package dev.lintel.catalogue.contracts.pricing;

import java.io.IOException;

/** Takes prices one after another. */
@FunctionalInterface
public interface PriceSink {

  /** Takes the next one; what it throws ends the walk. */
  void accept(PricedItem price) throws IOException;
}
