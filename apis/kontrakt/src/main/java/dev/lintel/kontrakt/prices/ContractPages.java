package dev.lintel.kontrakt.prices;

import dev.lintel.catalogue.contracts.pricing.ContractPage;
import dev.lintel.catalogue.contracts.pricing.PricedItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** "Paging counts contracts, not prices": also among the prices of named items. */
final class ContractPages {
  /** Every contract. */
  static final ContractPage ALL = new ContractPage(Integer.MAX_VALUE, 1);

  private ContractPages() {}

  /** The prices under one page of the contracts that these prices come from, by number. */
  static List<PricedItem> of(List<PricedItem> priced, ContractPage page) {
    Set<Long> contracts =
        priced.stream()
            .map(PricedItem::contract)
            .distinct()
            .sorted()
            .skip((page.page() - 1L) * page.count())
            .limit(page.count())
            .collect(Collectors.toSet());
    return priced.stream().filter(price -> contracts.contains(price.contract())).toList();
  }
}
