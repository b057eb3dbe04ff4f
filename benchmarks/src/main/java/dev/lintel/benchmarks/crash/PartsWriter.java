package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes one item after another, to each of which two suppliers add what items consist of. */
final class PartsWriter implements Writer {
  private static final String BODY =
      """
      {"type":"Special","moduleNumber":%d,"primaryText":"CRASH","supplierItemNumber":"%s",\
      "manufacturerItemNumber":"%2$s","priceUnit":"STK","stocked":true,"hasDurabilityDate":false}
      """;

  private final String prefix;
  private final int module;
  private final Senders senders;
  private final Ledger ledger;
  private final Buyer buyer;
  private final RandomGenerator random;
  private final List<PartedItem> items = new ArrayList<>();
  private Optional<Answer.Accepted> next = Optional.empty();
  private int made;

  /**
   * @param place distinguishes its items from those of other writers
   */
  PartsWriter(
      int place, int module, Senders senders, Ledger ledger, Buyer buyer, RandomGenerator random) {
    this.prefix = "CRASH-PARTS-%d-".formatted(place);
    this.module = module;
    this.senders = senders;
    this.ledger = ledger;
    this.buyer = buyer;
    this.random = random;
  }

  @Override
  public void step() {
    if (items.isEmpty() || items.getLast().isFull()) {
      begin();
    } else {
      items.getLast().step();
    }
  }

  /** The next item is being made while this one is worked on. */
  private void begin() {
    Optional<Answer.Accepted> ready = next.or(this::ask);
    next = ask();
    ready
        .map(senders.owner()::await)
        .ifPresent(number -> items.add(new PartedItem(number, senders, ledger, buyer, random)));
  }

  private Optional<Answer.Accepted> ask() {
    String name = prefix + ++made;
    Wish wish =
        new Wish("POST", "/nobbsupplier/api/v2/items", BODY.formatted(module, name), name, true);
    return senders.owner().send(wish) instanceof Answer.Accepted accepted
        ? Optional.of(accepted)
        : Optional.empty();
  }

  @Override
  public void judge() {
    items.forEach(PartedItem::judge);
  }
}
