package dev.lintel.kontrakt.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.groups.ProductGroup;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.items.TradeNumbers;
import dev.lintel.catalogue.prices.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The items that stories know, and their index prices. */
public final class Known {
  public static final int SUPPLIER = 50_100;
  public static final int OTHER_SUPPLIER = 50_137;

  /** 100.00 NOK; group 0101010, module 70000001. */
  public static final int HAMMER = 10_000_001;

  /** 200.00 NOK; group 0101020, no module. */
  public static final int SAW = 10_000_002;

  /** 10.01 NOK; group 0202010, no module. */
  public static final int PAINT = 10_000_003;

  /** 50.00 NOK, of the other supplier; group 0101010. */
  public static final int FOREIGN = 10_000_004;

  /** Has no price. */
  public static final int UNPRICED = 10_000_005;

  public static final int MODULE = 70_000_001;

  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

  private Known() {}

  static void store(Catalogue catalogue) {
    catalogue
        .groups()
        .save(
            Stream.of("01", "0101", "0101010", "0101020", "02", "0202", "0202010")
                .map(Known::group)
                .toList());
    catalogue
        .writer()
        .save(
            List.of(
                item(HAMMER, SUPPLIER, "0101010", MODULE),
                item(SAW, SUPPLIER, "0101020", 0),
                item(PAINT, SUPPLIER, "0202010", 0),
                item(FOREIGN, OTHER_SUPPLIER, "0101010", 0),
                item(UNPRICED, SUPPLIER, "0101010", 0)));
    catalogue
        .prices()
        .save(
            List.of(
                price(HAMMER, SUPPLIER, "100.00", SINCE),
                price(SAW, SUPPLIER, "200.00", SINCE),
                price(PAINT, SUPPLIER, "10.01", SINCE),
                price(FOREIGN, OTHER_SUPPLIER, "50.00", SINCE)));
  }

  /** So many more items of the supplier. */
  public static void storeMore(Catalogue catalogue, int from, int count) {
    catalogue
        .writer()
        .save(
            IntStream.range(from, from + count)
                .mapToObj(number -> item(number, SUPPLIER, "0101010", 0))
                .toList());
  }

  private static ProductGroup group(String number) {
    Instant made = Instant.parse("2025-01-01T00:00:00Z");
    Optional<String> parent =
        switch (number.length()) {
          case 7 -> Optional.of(number.substring(0, 4));
          case 4 -> Optional.of(number.substring(0, 2));
          default -> Optional.empty();
        };
    return new ProductGroup(number, "Group " + number, parent, "", "", "", true, made, made);
  }

  public static Price price(int item, int supplier, String amount, LocalDate from) {
    return new Price(
        item, supplier, "INDEX", new BigDecimal(amount), "NOK", "STK", from, Optional.empty());
  }

  private static Item item(int number, int owner, String group, int module) {
    var participant = new ParticipantReference(owner, "Supplier " + owner);
    Instant made = Instant.parse("2025-01-01T00:00:00Z");
    return new Item(
        number,
        ItemType.STANDARD,
        new ItemTexts("Item " + number, "", "", "", "", "", "", ""),
        new Classification(new ProductGroupReference(group, "Group"), "", module),
        participant,
        new Origin("NO", "Relevant", "", ""),
        new Trade("", "STK", Optional.empty(), true),
        TradeNumbers.NONE,
        Optional.empty(),
        Optional.empty(),
        Set.of(Channel.TOTAL),
        List.of(),
        List.of(),
        List.of(new Supplier(participant, true, "", Optional.empty(), List.of(), List.of())),
        ItemProperties.NONE,
        new Lifecycle(made, made, Optional.empty(), Optional.empty()));
  }
}
