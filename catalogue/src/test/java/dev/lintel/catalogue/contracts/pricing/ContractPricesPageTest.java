package dev.lintel.catalogue.contracts.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.zones.DatedRegister;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the page of rules come out as the page says. */
class ContractPricesPageTest {

  private static final GroupTree TREE =
      new GroupTree(
          Map.of(
              "0101010", new GroupTree.Group("0101", Instant.EPOCH),
              "0101", new GroupTree.Group("01", Instant.EPOCH),
              "01", new GroupTree.Group("", Instant.EPOCH)));
  private static final DatedRegister ZONES =
      new DatedRegister(
          new ZoneRegister(
              50001, List.of(new Zone("N", "Nord", List.of(new PostalCodes("8000", "9999"))))),
          Instant.EPOCH);

  /** A question of an example. */
  record Asked(ExampleReading example, Map<String, String> row) {
    @Override
    public String toString() {
      return example.example().name() + ", " + row.get("Day") + " " + row.get("Order");
    }
  }

  static Stream<Asked> questions() {
    return PageOfRules.examples().stream()
        .map(ExampleReading::new)
        .flatMap(example -> example.questions().stream().map(row -> new Asked(example, row)));
  }

  @Test
  void thePageHasItsExamples() {
    assertThat(PageOfRules.examples()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void comesOutAsThePageSays(Asked asked) {
    // when
    Optional<PricedItem> price = price(asked);

    // then
    assertThat(shown(price)).isEqualTo(expected(asked.row()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theExplanationArrivesAtThePrice(Asked asked) {
    // given
    Optional<PricedItem> price = price(asked);

    // then
    for (Derivation each : explanations(price)) {
      if (!each.steps().isEmpty()) {
        assertThat(each.steps().getLast().after().map(Arithmetic::rounded))
            .isEqualTo(each.result());
        assertThat(each.steps().getFirst().before()).isEqualTo(each.base());
      }
    }
  }

  private static Optional<PricedItem> price(Asked asked) {
    PriceQuestion question =
        new PriceQuestion(
            60001,
            LocalDate.parse(asked.row().get("Day")),
            ExampleReading.order(asked.row()),
            true);
    ItemRecord.Offer offer = new ItemRecord.Offer(50001, asked.example().indexPrices());
    ItemRecord item = new ItemRecord(40000001, "0101010", 80000001, "STK", 0, List.of(offer));
    List<Contract> approved =
        asked.example().contracts().stream()
            .filter(contract -> contract.history().approved().isPresent())
            .toList();
    return new ItemPricing(question, Optional.empty(), TREE)
        .price(item, offer, Agreements.of(approved, LocalDate.EPOCH), Optional.of(ZONES));
  }

  private static List<Derivation> explanations(Optional<PricedItem> price) {
    return price.flatMap(PricedItem::explanation).map(Explanation::derivations).orElse(List.of());
  }

  private static Map<String, String> expected(Map<String, String> row) {
    Map<String, String> expected = new LinkedHashMap<>(row);
    expected.remove("Day");
    expected.remove("Order");
    expected.put(
        "Days of the purchase price",
        ExampleReading.days(row.get("Days of the purchase price")).toString());
    return expected;
  }

  private static Map<String, String> shown(Optional<PricedItem> price) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("Contract", price.map(each -> Long.toString(each.contract())).orElse("none"));
    shown.put("Conditions", price.isEmpty() ? "- - -" : conditions(price));
    shown.put("Purchase", amount(price.flatMap(PricedItem::purchase)));
    shown.put("Full cost", amount(price.flatMap(PricedItem::fullCost)));
    shown.put("Retail", amount(price.flatMap(PricedItem::retail)));
    shown.put(
        "Days of the purchase price",
        price
            .flatMap(PricedItem::purchase)
            .map(detail -> detail.validity().toString())
            .orElse(ExampleReading.days("").toString()));
    return shown;
  }

  private static String conditions(Optional<PricedItem> price) {
    return explanations(price).stream()
        .map(each -> each.condition().map(Condition::number).map(number -> "" + number).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static String amount(Optional<PriceDetail> price) {
    return price.map(detail -> detail.value().toPlainString()).orElse("");
  }
}
