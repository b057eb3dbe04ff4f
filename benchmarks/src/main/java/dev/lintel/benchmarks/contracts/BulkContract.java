package dev.lintel.benchmarks.contracts;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One contract of 10,000 conditions, each a net price for an item: the contract's edition, so that
 * any two prices of different editions tell that an answer is half and half. Where the supplier has
 * fewer items, the further conditions are for orders that nobody places.
 */
public record BulkContract(Goods goods, int receiver) {

  public static final int CONDITIONS = 10_000;

  private static final long NUMBER = 990_000_000;
  private static final int OUT_OF_REACH = 1_000_000;
  private static final Instant SIGNED = Instant.parse("2023-12-02T08:00:00Z");

  /** The contract whose prices are all this one. */
  public Contract edition(int price) {
    return new Contract(
        NUMBER,
        new Parties(goods.supplier(), goods.supplier(), receiver),
        "Bulk " + price,
        "NOK",
        Validity.ALWAYS,
        new History(SIGNED, Optional.of(SIGNED), Optional.of(SIGNED), SIGNED),
        IntStream.range(0, CONDITIONS).mapToObj(place -> condition(place, price)).toList());
  }

  /** The numbers of items that it names. */
  public List<Integer> items() {
    return goods.items().stream().limit(CONDITIONS).map(Goods.Item::number).toList();
  }

  private Condition condition(int place, int price) {
    int round = place / goods.items().size();
    Criteria criteria =
        round == 0
            ? Criteria.NONE
            : new Criteria(
                Optional.of(BigDecimal.valueOf((long) OUT_OF_REACH + round)), "", "", "", "");
    return new Condition(
        place + 1L,
        Purpose.PURCHASE,
        Level.ITEM,
        Integer.toString(goods.items().get(place % goods.items().size()).number()),
        Validity.ALWAYS,
        true,
        "",
        criteria,
        List.of(new Element(Element.Kind.NET_PRICE, BigDecimal.valueOf(price))));
  }
}
