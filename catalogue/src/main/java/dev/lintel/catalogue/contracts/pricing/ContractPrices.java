package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.util.List;

/**
 * What items cost under contracts, calculated at the moment of asking. What is kept in memory for
 * that is bounded, hears within a second of changes by any process, and is not used when nothing
 * can be heard. Failures of the database are Jdbi's exceptions.
 */
public final class ContractPrices implements AutoCloseable {

  /** Prices on a migrated database, with at most so many bytes of it kept in memory. */
  public static ContractPrices open(Database database, long memory) {
    return new ContractPrices();
  }

  /**
   * The prices of the selected items, which must be named, in the order of their numbers; of an
   * item with several suppliers, one for each with whom the receiver has a contract.
   */
  public List<PricedItem> of(PriceQuestion question, PriceSelection selection) {
    throw new UnsupportedOperationException();
  }

  /**
   * Hands on the prices of everything under a page of the receiver's contracts, contract by
   * contract, in constant memory. Between reads no connection is held.
   */
  public void walk(
      PriceQuestion question, PriceSelection selection, ContractPage page, PriceSink sink)
      throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Ends listening to changes. */
  @Override
  public void close() {}
}
