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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes up one contract of 200 conditions on every level, with criteria, days and several elements,
 * so that all four prices of the supplier's items come of it.
 */
final class ContractMaking {

  static final int CONDITIONS = 200;

  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final Instant SIGNED = Instant.parse("2023-12-01T08:00:00Z");
  private static final List<Purpose> PURPOSES = List.of(Purpose.values());
  private static final int[] QUANTITIES = {5, 10, 50, 100};

  private final Goods goods;
  private final SplittableRandom random;
  private final List<Condition> conditions = new ArrayList<>();

  private ContractMaking(Goods goods, SplittableRandom random) {
    this.goods = goods;
    this.random = random;
  }

  static Contract contract(Goods goods, int receiver, long number, SplittableRandom random) {
    return new Contract(
        number,
        new Parties(goods.supplier(), goods.supplier(), receiver),
        "Bench " + number,
        "NOK",
        Validity.since(BEGIN),
        new History(SIGNED, Optional.of(SIGNED), Optional.of(SIGNED), SIGNED),
        new ContractMaking(goods, random).conditions());
  }

  private List<Condition> conditions() {
    PURPOSES.forEach(purpose -> add(purpose, Level.SUPPLIER, Criteria.NONE));
    add(12, Level.SUPER_GROUP, List.of(Purpose.PURCHASE));
    add(30, Level.MAIN_GROUP, List.of(Purpose.PURCHASE));
    add(60, Level.PRODUCT_GROUP, PURPOSES);
    add(25, Level.MODULE, List.of(Purpose.PURCHASE));
    add(CONDITIONS - conditions.size(), Level.ITEM, List.of(Purpose.PURCHASE, Purpose.RETAIL));
    return conditions;
  }

  private void add(int count, Level level, List<Purpose> purposes) {
    for (int place = 0; place < count; place++) {
      add(purposes.get(place % purposes.size()), level, criteria());
    }
  }

  private void add(Purpose purpose, Level level, Criteria criteria) {
    conditions.add(
        new Condition(
            conditions.size() + 1L,
            purpose,
            level,
            target(level, goods.items().get(random.nextInt(goods.items().size()))),
            level == Level.SUPPLIER ? Validity.ALWAYS : validity(),
            true,
            "",
            criteria,
            elements(purpose, level)));
  }

  private static String target(Level level, Goods.Item item) {
    return switch (level) {
      case SUPPLIER -> "";
      case SUPER_GROUP -> item.group().substring(0, 2);
      case MAIN_GROUP -> item.group().substring(0, 4);
      case PRODUCT_GROUP -> item.group();
      case MODULE -> Integer.toString(item.module());
      case ITEM -> Integer.toString(item.number());
    };
  }

  private Criteria criteria() {
    int kind = random.nextInt(10);
    Optional<BigDecimal> from =
        kind > 6
            ? Optional.of(BigDecimal.valueOf(QUANTITIES[random.nextInt(4)]))
            : Optional.empty();
    String zone = kind == 5 || kind == 9 ? BenchZones.CODES.get(random.nextInt(2)) : "";
    return new Criteria(from, "", kind == 4 ? "DIRECT" : "", zone, kind == 6 ? "PALL" : "");
  }

  private Validity validity() {
    return switch (random.nextInt(10)) {
      case 0 -> Validity.between(BEGIN, BEGIN.plusMonths(6));
      case 1, 2 -> Validity.since(BEGIN.plusYears(1));
      default -> Validity.ALWAYS;
    };
  }

  private List<Element> elements(Purpose purpose, Level level) {
    List<Element> elements = new ArrayList<>();
    if (level == Level.ITEM && random.nextInt(5) == 0) {
      elements.add(element(Element.Kind.NET_PRICE, 5_000, 90_000));
    } else {
      int least = purpose == Purpose.RETAIL ? 2_500 : 200;
      elements.add(element(Element.Kind.PERCENT, least, least + 2_500));
    }
    if (random.nextInt(3) == 0) {
      elements.add(element(Element.Kind.PERCENT, 100, 900));
    }
    if (random.nextInt(4) == 0) {
      elements.add(element(Element.Kind.AMOUNT, 10, 500));
    }
    return elements;
  }

  private Element element(Element.Kind kind, int fromHundredths, int toHundredths) {
    return new Element(kind, BigDecimal.valueOf(random.nextInt(fromHundredths, toHundredths), 2));
  }
}
