package dev.lintel.benchmarks.contracts;

import dev.lintel.benchmarks.load.Operation;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.contracts.pricing.PriceSelection;
import dev.lintel.catalogue.contracts.pricing.PricedItem;
import java.util.List;

/** Questions answered in process, as the API's handler does; each price counts. */
public final class PricesInProcess implements Operation {

  private final ContractPrices prices;
  private final Questions questions;

  public PricesInProcess(ContractPrices prices, Questions questions) {
    this.prices = prices;
    this.questions = questions;
  }

  @Override
  public long perform() {
    List<PricedItem> answer =
        prices.of(questions.ask(), PriceSelection.ofItems(questions.numbers()));
    if (answer.isEmpty()) {
      throw new IllegalStateException("No prices");
    }
    return answer.size();
  }
}
