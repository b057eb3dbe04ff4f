package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.prices.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes small cases, so that levels, criteria and days meet often. */
final class CaseMaking {

  /** Everything happens on these days; before and after nothing changes. */
  static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  static final int DAYS = 10;
  private static final int SUPPLIER = 50001;
  private static final int RECEIVER = 60001;
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<Zone> ZONES =
      List.of(
          new Zone("A", "", List.of(new PostalCodes("0000", "4999"))),
          new Zone(
              "B", "", List.of(new PostalCodes("1000", "1999"), new PostalCodes("7000", "9999"))));

  private final SplittableRandom random;

  CaseMaking(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Contracts and prices, to be asked several times. */
  NaiveCase scenario() {
    String main = oneOf("0101", "0101", "");
    return new NaiveCase(
        1,
        pick(0, 11, 12),
        "0101010",
        main,
        main.isEmpty() ? "" : oneOf("01", "01", ""),
        oneOf("STK", "STK", "STK", "M", ""),
        prices(),
        times(random.nextInt(4), this::contract),
        oneIn(8) ? List.of() : ZONES,
        Order.OF_ONE,
        FIRST);
  }

  /** The same, asked differently. */
  NaiveCase asked(NaiveCase scenario) {
    Order order =
        new Order(
            BigDecimal.valueOf(pick(1, 1, 5, 10, 100)),
            oneOf("", "DIRECT", "STOCK"),
            oneOf("", "0500", "1500", "6000", "8000"),
            oneOf("", "PALL"));
    return new NaiveCase(
        scenario.item(),
        scenario.module(),
        scenario.productGroup(),
        scenario.mainGroup(),
        scenario.superGroup(),
        scenario.unit(),
        scenario.prices(),
        scenario.contracts(),
        scenario.zones(),
        order,
        day());
  }

  private List<Price> prices() {
    List<Price> prices = new ArrayList<>();
    for (int place = random.nextInt(4); place > 0; place--) {
      LocalDate from = day();
      if (prices.stream().noneMatch(price -> price.from().equals(from))) {
        prices.add(
            new Price(
                1,
                SUPPLIER,
                "INDEX",
                BigDecimal.valueOf(random.nextInt(1, 200_000), 3),
                oneOf("NOK", "NOK", "NOK", "EUR"),
                oneOf("STK", "STK", "M"),
                from,
                Optional.of(from.plusDays(random.nextInt(DAYS))).filter(_ -> !oneIn(2))));
      }
    }
    return prices;
  }

  private Contract contract(int number) {
    int sender = oneIn(3) ? 70001 : SUPPLIER;
    Optional<Instant> approved =
        Optional.of(TIME.plusSeconds(random.nextInt(2))).filter(_ -> !oneIn(5));
    return new Contract(
        number,
        new Parties(SUPPLIER, sender, RECEIVER),
        "",
        oneOf("NOK", "NOK", "NOK", "EUR"),
        validity(),
        new History(TIME, Optional.of(TIME), approved, TIME),
        times(random.nextInt(14), this::condition));
  }

  private Condition condition(int number) {
    Level level = Level.values()[random.nextInt(Level.values().length)];
    return new Condition(
        number,
        Purpose.values()[random.nextInt(3)],
        level,
        target(level),
        validity(),
        !oneIn(8),
        "",
        criteria(),
        times(1 + random.nextInt(3), _ -> element()));
  }

  private String target(Level level) {
    return switch (level) {
      case SUPPLIER -> "";
      case SUPER_GROUP -> oneOf("01", "01", "02", "");
      case MAIN_GROUP -> oneOf("0101", "0101", "0102", "");
      case PRODUCT_GROUP -> oneOf("0101010", "0101010", "0101020");
      case MODULE -> oneOf("11", "12", "0");
      case ITEM -> oneOf("1", "1", "2");
    };
  }

  private Criteria criteria() {
    if (oneIn(3)) {
      return Criteria.NONE;
    }
    return new Criteria(
        oneIn(2) ? Optional.empty() : Optional.of(BigDecimal.valueOf(pick(1, 5, 10))),
        oneOf("", "STK", "PAK"),
        oneOf("", "", "DIRECT"),
        oneOf("", "", "A", "B", "C"),
        oneOf("", "", "PALL"));
  }

  private Element element() {
    return switch (random.nextInt(6)) {
      case 0 -> new Element(Element.Kind.NET_PRICE, BigDecimal.valueOf(random.nextInt(9_999), 2));
      case 1 ->
          new Element(Element.Kind.AMOUNT, BigDecimal.valueOf(random.nextInt(-500, 9_000), 2));
      default ->
          new Element(Element.Kind.PERCENT, BigDecimal.valueOf(random.nextInt(-500, 12_000), 2));
    };
  }

  private Validity validity() {
    LocalDate from = day();
    return new Validity(
        Optional.of(from).filter(_ -> !oneIn(2)),
        Optional.of(from.plusDays(random.nextInt(DAYS))).filter(_ -> !oneIn(2)));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private int pick(int... numbers) {
    return numbers[random.nextInt(numbers.length)];
  }

  private static <T> List<T> times(int count, IntFunction<T> maker) {
    return IntStream.rangeClosed(1, count).mapToObj(maker).toList();
  }
}
