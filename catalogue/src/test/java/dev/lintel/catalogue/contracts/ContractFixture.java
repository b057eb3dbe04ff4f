package dev.lintel.catalogue.contracts;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.groups.ProductGroup;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.Origin;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.items.Trade;
import dev.lintel.catalogue.prices.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small world with a supplier, a chain, a dealer and items of one group. */
public final class ContractFixture {

  public static final int SUPPLIER = 50001;
  public static final int CHAIN = 70001;
  public static final int DEALER = 60001;
  public static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  public static final Instant TIME = Instant.parse("2026-01-01T08:00:00Z");

  private ContractFixture() {}

  /** An approved contract that the supplier sent to the dealer. */
  public static Contract contract(long number, Condition... conditions) {
    return contract(number, new Parties(SUPPLIER, SUPPLIER, DEALER), conditions);
  }

  /** An approved contract between others. */
  public static Contract contract(long number, Parties parties, Condition... conditions) {
    return new Contract(
        number,
        parties,
        "Avtale " + number,
        "NOK",
        Validity.since(LocalDate.of(2026, 1, 1)),
        new History(TIME, Optional.of(TIME), Optional.of(TIME), TIME),
        List.of(conditions));
  }

  /** So many per cent off, for what a level and a target name. */
  public static Condition discount(long number, Level level, String target, String percent) {
    return condition(number, Purpose.PURCHASE, level, target, percent);
  }

  public static Condition condition(
      long number, Purpose purpose, Level level, String target, String percent) {
    return new Condition(
        number,
        purpose,
        level,
        target,
        Validity.ALWAYS,
        true,
        "",
        Criteria.NONE,
        List.of(new Element(Element.Kind.PERCENT, new BigDecimal(percent))));
  }

  /** Stores the group tree 01 &gt; 0101 &gt; 0101010, and items in it that cost 100.00 each. */
  public static void stock(Catalogue catalogue, int... items) {
    catalogue
        .groups()
        .save(List.of(group("01", ""), group("0101", "01"), group("0101010", "0101")));
    for (int item : items) {
      catalogue.writer().save(List.of(item(item, "0101010", 80000001)));
      catalogue.prices().save(List.of(price(item, "100.00")));
    }
  }

  public static ProductGroup group(String number, String parent) {
    return new ProductGroup(
        number,
        "Gruppe " + number,
        Optional.of(parent).filter(each -> !each.isEmpty()),
        "",
        "",
        "",
        true,
        TIME,
        TIME);
  }

  public static Item item(int number, String group, int module) {
    ParticipantReference owner = new ParticipantReference(SUPPLIER, "Leverandør");
    return new Item(
        number,
        ItemType.STANDARD,
        new ItemTexts("Vare " + number, "", "", "", "", "", "", ""),
        new Classification(new ProductGroupReference(group, ""), "", module),
        owner,
        new Origin("NO", "", "", ""),
        new Trade("", "STK", Optional.empty(), true),
        null,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Lifecycle(TIME, TIME, Optional.empty(), Optional.empty()));
  }

  public static Price price(int item, String amount) {
    return new Price(
        item,
        SUPPLIER,
        "INDEX",
        new BigDecimal(amount),
        "NOK",
        "STK",
        LocalDate.of(2026, 1, 1),
        Optional.empty());
  }
}
