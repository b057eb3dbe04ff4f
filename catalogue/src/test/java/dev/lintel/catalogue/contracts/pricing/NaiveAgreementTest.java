package dev.lintel.catalogue.contracts.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.contracts.pricing.NaivePricing.Answer;
import dev.lintel.catalogue.contracts.pricing.NaivePricing.Day;
import dev.lintel.catalogue.contracts.zones.DatedRegister;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The calculation and a plain walk over all conditions agree, on a million generated cases. */
class NaiveAgreementTest {

  private static final int SCENARIOS = 100_000;
  private static final int QUESTIONS = 10;
  private static final long LEAST_OF_EACH_OUTCOME = 300;

  private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();

  @Test
  void agreesWithAPlainWalkOverAllConditions() {
    // when
    IntStream.range(0, SCENARIOS).parallel().forEach(this::compare);

    // then
    Map<String, Long> counts = new HashMap<>();
    outcomes.forEach((outcome, count) -> counts.put(outcome, count.sum()));
    assertThat(counts.get("cases")).isEqualTo((long) SCENARIOS * QUESTIONS);
    assertThat(counts.keySet()).containsAll(Outcomes.EXPECTED);
    assertThat(counts.values()).allMatch(count -> count >= LEAST_OF_EACH_OUTCOME, counts + "");
  }

  private void compare(int seed) {
    CaseMaking making = new CaseMaking(seed);
    NaiveCase scenario = making.scenario();
    List<Contract> approved =
        scenario.contracts().stream()
            .filter(contract -> contract.history().approved().isPresent())
            .toList();
    Agreements agreements = Agreements.of(approved, CaseMaking.FIRST);
    ItemRecord item = item(scenario);
    for (int question = 0; question < QUESTIONS; question++) {
      compare(seed, making.asked(scenario), item, agreements);
    }
  }

  private void compare(int seed, NaiveCase asked, ItemRecord item, Agreements agreements) {
    PriceQuestion question = new PriceQuestion(60001, asked.date(), asked.order(), true);
    Optional<DatedRegister> zones =
        Optional.of(new DatedRegister(new ZoneRegister(50001, asked.zones()), Instant.EPOCH));
    Optional<PricedItem> price =
        new ItemPricing(question, Optional.empty(), tree(asked))
            .price(item, item.offers().getFirst(), agreements, zones);
    Map<String, PriceDetail> expected = expected(asked);
    if (!details(price).equals(expected)) {
      throw new AssertionError(
          "Seed %d%n%s%nnaive %s%nreal %s".formatted(seed, asked, expected, details(price)));
    }
    Outcomes.of(price)
        .forEach(outcome -> outcomes.computeIfAbsent(outcome, _ -> new LongAdder()).increment());
  }

  private static Map<String, PriceDetail> details(Optional<PricedItem> price) {
    Map<String, PriceDetail> details = new HashMap<>();
    price.ifPresent(each -> {
      each.index().ifPresent(detail -> details.put("index", detail));
      each.purchase().ifPresent(detail -> details.put("purchase", detail));
      each.fullCost().ifPresent(detail -> details.put("full cost", detail));
      each.retail().ifPresent(detail -> details.put("retail", detail));
    });
    return details;
  }

  private static Map<String, PriceDetail> expected(NaiveCase asked) {
    NaivePricing naive = new NaivePricing(asked);
    Day day = naive.on(asked.date());
    Map<String, PriceDetail> expected = new HashMap<>();
    if (day == null) {
      return expected;
    }
    String currency = day.contract().currency();
    add(expected, "index", asked, day.index(), date -> naive.index(date, currency));
    add(expected, "purchase", asked, day.purchase(), on(naive, Day::purchase));
    add(expected, "full cost", asked, day.fullCost(), on(naive, Day::fullCost));
    add(expected, "retail", asked, day.retail(), on(naive, Day::retail));
    return expected;
  }

  private static Function<LocalDate, Answer> on(NaivePricing naive, Function<Day, Answer> price) {
    return date -> Optional.ofNullable(naive.on(date)).map(price).orElse(null);
  }

  /** Walks day by day from the asked one while the price follows from the same. */
  private static void add(
      Map<String, PriceDetail> expected,
      String name,
      NaiveCase asked,
      Answer answer,
      Function<LocalDate, Answer> on) {
    if (answer.value() == null) {
      return;
    }
    LocalDate before = CaseMaking.FIRST.minusDays(1);
    LocalDate after = CaseMaking.FIRST.plusDays(2L * CaseMaking.DAYS);
    LocalDate from = asked.date();
    while (from.isAfter(before) && isSame(answer, on.apply(from.minusDays(1)))) {
      from = from.minusDays(1);
    }
    LocalDate to = asked.date();
    while (to.isBefore(after) && isSame(answer, on.apply(to.plusDays(1)))) {
      to = to.plusDays(1);
    }
    Validity validity =
        new Validity(
            Optional.of(from).filter(day -> !day.equals(before)),
            Optional.of(to).filter(day -> !day.equals(after)));
    expected.put(name, new PriceDetail(answer.value(), Span.of(validity)));
  }

  private static boolean isSame(Answer answer, Answer other) {
    return other != null && Objects.equals(answer.from(), other.from());
  }

  private static ItemRecord item(NaiveCase scenario) {
    List<ItemRecord.IndexPrice> prices =
        scenario.prices().stream()
            .map(price ->
                new ItemRecord.IndexPrice(
                    Span.of(new Validity(Optional.of(price.from()), price.to())),
                    price.amount(),
                    price.currency(),
                    price.unit()))
            .sorted((one, other) -> Integer.compare(other.span().first(), one.span().first()))
            .toList();
    ItemRecord record =
        new ItemRecord(
            scenario.item(),
            scenario.productGroup(),
            scenario.module(),
            scenario.unit(),
            0,
            List.of(new ItemRecord.Offer(50001, prices)));
    PackedItems packing = new PackedItems();
    return packing.unpack(packing.pack(record, 0));
  }

  private static GroupTree tree(NaiveCase asked) {
    Map<String, GroupTree.Group> groups = new HashMap<>();
    groups.put(asked.productGroup(), new GroupTree.Group(asked.mainGroup(), Instant.EPOCH));
    if (!asked.mainGroup().isEmpty()) {
      groups.put(asked.mainGroup(), new GroupTree.Group(asked.superGroup(), Instant.EPOCH));
    }
    return new GroupTree(groups);
  }
}
