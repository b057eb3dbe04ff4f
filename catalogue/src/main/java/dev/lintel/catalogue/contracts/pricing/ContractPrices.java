package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.zones.DatedRegister;
import dev.lintel.catalogue.feed.ChangeFeed;
import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What items cost under contracts, calculated at the moment of asking. What is kept in memory for
 * that is bounded, hears within a second of changes by any process, and is not used when nothing
 * can be heard. Failures of the database are {@link PricingException}s and Jdbi's exceptions.
 */
public final class ContractPrices implements AutoCloseable {

  private final ChangeFeed feed;
  private final Sources sources;
  private final ContractWalk walk;

  private ContractPrices(Database database, long memory) {
    feed = ChangeFeed.start(database);
    sources = new Sources(database, feed.freshness(), memory);
    walk = new ContractWalk(database, sources);
  }

  /**
   * Prices on a migrated database. One of its connections is taken for listening.
   *
   * @param memory how many bytes may be remembered, by estimate
   */
  public static ContractPrices open(Database database, long memory) {
    return new ContractPrices(database, memory);
  }

  /**
   * The prices of the selected items, which must be named, in the order of their numbers; of an
   * item with several suppliers, one for each with whom the receiver has a contract.
   */
  public List<PricedItem> of(PriceQuestion question, PriceSelection selection) {
    Set<Integer> numbers = new TreeSet<>(selection.items());
    List<ItemRecord> items = sources.items(numbers);
    Set<Integer> suppliers = suppliers(items, selection);
    Map<Integer, Agreements> agreements =
        sources.agreements(question.receiver(), suppliers, question.date());
    Map<Integer, Optional<DatedRegister>> zones = zones(question, suppliers);
    ItemPricing pricing = new ItemPricing(question, selection.changedAfter(), sources.tree());
    List<PricedItem> prices = new ArrayList<>(numbers.size());
    items.forEach(item -> addPrices(item, agreements, zones, pricing, prices));
    return prices;
  }

  private static void addPrices(
      ItemRecord item,
      Map<Integer, Agreements> agreements,
      Map<Integer, Optional<DatedRegister>> zones,
      ItemPricing pricing,
      List<PricedItem> prices) {
    for (ItemRecord.Offer offer : item.offers()) {
      Optional.ofNullable(agreements.get(offer.supplier()))
          .flatMap(each ->
              pricing.price(
                  item, offer, each, zones.getOrDefault(offer.supplier(), Optional.empty())))
          .ifPresent(prices::add);
    }
  }

  private static Set<Integer> suppliers(Collection<ItemRecord> items, PriceSelection selection) {
    Set<Integer> suppliers = new HashSet<>();
    for (ItemRecord item : items) {
      for (ItemRecord.Offer offer : item.offers()) {
        suppliers.add(offer.supplier());
      }
    }
    if (!selection.suppliers().isEmpty()) {
      suppliers.retainAll(selection.suppliers());
    }
    return suppliers;
  }

  private Map<Integer, Optional<DatedRegister>> zones(
      PriceQuestion question, Set<Integer> suppliers) {
    return question.order().postalCode().isEmpty() ? Map.of() : sources.zones(suppliers);
  }

  /**
   * Hands on the prices of everything under a page of the receiver's contracts, contract by
   * contract, in constant memory. Between reads no connection is held.
   */
  public void walk(
      PriceQuestion question, PriceSelection selection, ContractPage page, PriceSink sink)
      throws IOException {
    walk.walk(question, selection, page, sink);
  }

  /** How many bytes are remembered, by estimate. */
  public long rememberedBytes() {
    return sources.bytes();
  }

  /** Ends listening to changes. */
  @Override
  public void close() {
    feed.close();
  }
}
