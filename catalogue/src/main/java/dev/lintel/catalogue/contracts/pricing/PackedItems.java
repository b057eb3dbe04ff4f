package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.pricing.ItemRecord.IndexPrice;
import dev.lintel.catalogue.contracts.pricing.ItemRecord.Offer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Items as arrays of integers, a quarter the size of their objects, since a memory keeps a million
 * of them.
 */
final class PackedItems {

  private static final int STAMP = 1;
  private static final int OWN = 7;
  private static final int OF_AN_OFFER = 2;
  private static final int OF_A_PRICE = 6;
  private static final int DECIMALS = 4;

  private final Names names = new Names();

  /** The item, its number first, then the stamp of its reading. */
  int[] pack(ItemRecord item, int stamp) {
    Packing packed = new Packing(size(item)).add(item.number()).add(stamp);
    packed.add(item.changedMinute()).add(names.number(item.group())).add(item.module());
    packed.add(names.number(item.unit())).add(item.offers().size());
    for (Offer offer : item.offers()) {
      packed.add(offer.supplier()).add(offer.prices().size());
      offer.prices().forEach(price -> add(packed, price));
    }
    return packed.integers;
  }

  private void add(Packing packed, IndexPrice price) {
    long amount = price.amount().setScale(DECIMALS).unscaledValue().longValueExact();
    packed.add(price.span().first()).add(price.span().last());
    packed.add((int) (amount >>> Integer.SIZE)).add((int) amount);
    packed.add(names.number(price.currency())).add(names.number(price.unit()));
  }

  private static int size(ItemRecord item) {
    int prices = item.offers().stream().mapToInt(offer -> offer.prices().size()).sum();
    return OWN + OF_AN_OFFER * item.offers().size() + OF_A_PRICE * prices;
  }

  /** The stamp that it was packed with. */
  static int stamp(int[] integers) {
    return integers[STAMP];
  }

  ItemRecord unpack(int[] integers) {
    Packing packed = new Packing(integers);
    int number = packed.next();
    packed.next();
    int minute = packed.next();
    String group = names.name(packed.next());
    int module = packed.next();
    String unit = names.name(packed.next());
    int offers = packed.next();
    List<Offer> unpacked = new ArrayList<>(offers);
    for (int offer = 0; offer < offers; offer++) {
      unpacked.add(new Offer(packed.next(), prices(packed)));
    }
    return new ItemRecord(number, group, module, unit, minute, unpacked);
  }

  private List<IndexPrice> prices(Packing packed) {
    int count = packed.next();
    List<IndexPrice> prices = new ArrayList<>(count);
    for (int price = 0; price < count; price++) {
      Span span = new Span(packed.next(), packed.next());
      long amount = (long) packed.next() << Integer.SIZE | packed.next() & 0xFFFF_FFFFL;
      prices.add(
          new IndexPrice(
              span,
              BigDecimal.valueOf(amount, DECIMALS),
              names.name(packed.next()),
              names.name(packed.next())));
    }
    return prices;
  }

  /** Integers that are put or taken one after another. */
  private static final class Packing {

    private final int[] integers;
    private int place;

    Packing(int size) {
      this(new int[size]);
    }

    Packing(int[] integers) {
      this.integers = integers;
    }

    Packing add(int value) {
      integers[place++] = value;
      return this;
    }

    int next() {
      return integers[place++];
    }
  }
}
