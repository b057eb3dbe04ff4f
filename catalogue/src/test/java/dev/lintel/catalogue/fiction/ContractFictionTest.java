package dev.lintel.catalogue.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractFictionTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private final FictionalCatalogue catalogue = new FictionalCatalogue(1, 1_500, NOW);
  private final ContractFiction fiction = new ContractFiction(catalogue);

  @Test
  void theSameSeedAlwaysGivesTheSame() {
    // given
    var again = new ContractFiction(new FictionalCatalogue(1, 1_500, NOW));

    // then
    assertThat(again.contracts()).isEqualTo(fiction.contracts());
    assertThat(again.zones()).isEqualTo(fiction.zones());
  }

  @Test
  void everyLevelPurposeElementAndCriterionIsThere() {
    // given
    List<Condition> all =
        fiction.contracts().stream().flatMap(each -> each.conditions().stream()).toList();

    // then
    assertThat(all).extracting(Condition::level).contains(Level.values());
    assertThat(all).extracting(Condition::purpose).contains(Purpose.values());
    assertThat(all.stream().flatMap(each -> each.elements().stream()).map(Element::kind))
        .contains(Element.Kind.values());
    assertThat(all).anyMatch(each -> each.elements().size() > 1);
    assertThat(all)
        .extracting(Condition::criteria)
        .anyMatch(each -> each.quantityFrom().isPresent())
        .anyMatch(each -> !each.deliveryType().isEmpty())
        .anyMatch(each -> !each.zone().isEmpty())
        .anyMatch(each -> !each.packaging().isEmpty())
        .contains(Criteria.NONE);
    assertThat(all).anyMatch(each -> !each.active());
    assertThat(all).anyMatch(each -> each.validity().endsBefore(TODAY));
  }

  @Test
  void someAreDirectSomePassedOnAndSomeNotInForce() {
    // given
    List<Contract> ofDealer = with(ContractFiction.dealer());

    // then
    assertThat(ofDealer)
        .anyMatch(each -> each.parties().direct())
        .anyMatch(each -> each.parties().sender() == ContractFiction.chain())
        .anyMatch(each -> each.history().approved().isEmpty())
        .anyMatch(each -> each.validity().endsBefore(TODAY))
        .anyMatch(each -> each.validity().from().orElseThrow().isAfter(TODAY));
    assertThat(with(ContractFiction.chain())).hasSize(12);
  }

  @Test
  void numbersAreUniqueWithinAContractAndOverAll() {
    // given
    List<Contract> all = fiction.contracts();

    // then
    assertThat(all).extracting(Contract::number).doesNotHaveDuplicates().isSorted();
    assertThat(all)
        .allSatisfy(each ->
            assertThat(each.conditions()).extracting(Condition::number).doesNotHaveDuplicates());
  }

  @Test
  void whatConditionsNameIsThere() {
    // given
    List<Condition> all =
        fiction.contracts().stream().flatMap(each -> each.conditions().stream()).toList();
    List<String> groups = catalogue.groups().stream().map(each -> each.number()).toList();
    List<String> items =
        catalogue.numbers(0, catalogue.size()).stream().map(number -> "" + number).toList();
    List<String> zones =
        fiction.zones().getFirst().zones().stream().map(zone -> zone.zone()).toList();

    // then
    assertThat(targets(all, level -> level.name().endsWith("GROUP"))).isSubsetOf(groups);
    assertThat(targets(all, level -> level == Level.ITEM)).isNotEmpty().isSubsetOf(items);
    assertThat(all.stream().map(each -> each.criteria().zone()).filter(zone -> !zone.isEmpty()))
        .isSubsetOf(zones);
  }

  private static List<String> targets(List<Condition> all, Predicate<Level> levels) {
    return targetsOf(all.stream().filter(each -> levels.test(each.level())));
  }

  private static List<String> targetsOf(Stream<Condition> conditions) {
    return conditions.map(Condition::target).distinct().toList();
  }

  private List<Contract> with(int receiver) {
    return fiction.contracts().stream()
        .filter(each -> each.parties().receiver() == receiver)
        .toList();
  }
}
