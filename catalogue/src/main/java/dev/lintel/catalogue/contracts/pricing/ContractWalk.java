package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.zones.DatedRegister;
import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks over the prices of all items under a receiver's contracts. */
final class ContractWalk {

  private static final int ITEMS_AT_ONCE = 500;

  // One contract counts for each supplier; the order of rank is that of Agreement.
  private static final String COUNTING =
      """
      select owner from (
        select distinct on (owner) owner, number from catalogue.contract
        where receiver = :receiver and approved is not null and (owner = any(:suppliers) or :all)
          and coalesce(valid_from, '-infinity') <= :date and coalesce(valid_to, 'infinity') >= :date
        order by owner, owner = sender desc, valid_from desc nulls last, approved desc, number desc) counting
      order by number offset :skipped limit :count\
      """;

  private final Database database;
  private final Sources sources;

  ContractWalk(Database database, Sources sources) {
    this.database = database;
    this.sources = sources;
  }

  void walk(PriceQuestion question, PriceSelection selection, ContractPage page, PriceSink sink)
      throws IOException {
    for (int supplier : suppliers(question, selection, page)) {
      walk(question, selection, supplier, sink);
    }
  }

  /** Those whose contracts are on the page. */
  private List<Integer> suppliers(
      PriceQuestion question, PriceSelection selection, ContractPage page) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(COUNTING)
                .bind("receiver", question.receiver())
                .bindArray("suppliers", Integer.class, selection.suppliers())
                .bind("all", selection.suppliers().isEmpty())
                .bind("date", question.date())
                .bind("skipped", (page.page() - 1L) * page.count())
                .bind("count", page.count())
                .mapTo(Integer.class)
                .list());
  }

  private void walk(PriceQuestion question, PriceSelection selection, int supplier, PriceSink sink)
      throws IOException {
    // Taken once, so that a contract that is replaced meanwhile is not walked half and half.
    Agreements agreements =
        sources.agreements(question.receiver(), List.of(supplier), question.date()).get(supplier);
    Optional<DatedRegister> zones = sources.zones(List.of(supplier)).get(supplier);
    ItemPricing pricing = new ItemPricing(question, selection.changedAfter(), sources.tree());
    List<Integer> numbers = chunk(selection, supplier, 0);
    while (!numbers.isEmpty()) {
      Map<Integer, ItemRecord> items = sources.readItems(numbers);
      for (ItemRecord item : items.values()) {
        hand(pricing, item, supplier, agreements, zones, sink);
      }
      numbers = chunk(selection, supplier, numbers.getLast());
    }
  }

  private List<Integer> chunk(PriceSelection selection, int supplier, int after) {
    return selection.items().isEmpty()
        ? sources.numbers(supplier, after, ITEMS_AT_ONCE)
        : selection.items().stream()
            .filter(number -> number > after)
            .distinct()
            .sorted()
            .limit(ITEMS_AT_ONCE)
            .toList();
  }

  private static void hand(
      ItemPricing pricing,
      ItemRecord item,
      int supplier,
      Agreements agreements,
      Optional<DatedRegister> zones,
      PriceSink sink)
      throws IOException {
    for (ItemRecord.Offer offer : item.offers()) {
      if (offer.supplier() == supplier) {
        Optional<PricedItem> price = pricing.price(item, offer, agreements, zones);
        if (price.isPresent()) {
          sink.accept(price.get());
        }
      }
    }
  }
}
