package dev.lintel.catalogue.shelf;

import static dev.lintel.catalogue.shelf.FictionalShelf.gtinsOf;
import static dev.lintel.catalogue.shelf.FictionalShelf.hasWord;
import static dev.lintel.catalogue.shelf.FictionalShelf.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each criterion finds what a model of it finds among all items. */
class ItemCriteriaIT {
  @AutoClose private static final FictionalShelf FICTION = FictionalShelf.load();

  private final Catalogue catalogue = FICTION.catalogue();
  private final List<Item> items = FICTION.items();
  private final ItemShelf shelf = FICTION.shelf();

  @Test
  void findsEveryItemWithoutCriteria() {
    assertFinds(ItemCriteria.ALL, _ -> true);
  }

  @Test
  void findsByDaysOfChangeInOsloBothInclusive() {
    LocalDate from = LocalDate.of(2026, 1, 10);
    LocalDate to = LocalDate.of(2026, 1, 20);

    assertFinds(
        ItemCriteria.ALL.changedFrom(from).changedTo(to),
        item -> !changeDay(item).isBefore(from) && !changeDay(item).isAfter(to));
    assertFinds(ItemCriteria.ALL.changedFrom(from), item -> !changeDay(item).isBefore(from));
    assertFinds(ItemCriteria.ALL.changedTo(to), item -> !changeDay(item).isAfter(to));
  }

  @Test
  void takesMidnightInOsloForTheBeginningOfTheDay() {
    // given
    Item item = items.get(0);
    Instant lastOfTheDay = Instant.parse("2024-06-30T21:59:59.999999Z");
    catalogue.writer().restore(List.of(changedAt(item, lastOfTheDay)));

    // when
    ItemCriteria thatDay =
        ItemCriteria.ALL.numbers(List.of(item.number())).changedTo(LocalDate.of(2024, 6, 30));
    ItemCriteria nextDay =
        ItemCriteria.ALL.numbers(List.of(item.number())).changedFrom(LocalDate.of(2024, 7, 1));

    // then
    assertThat(shelf.count(thatDay)).isEqualTo(1);
    assertThat(shelf.count(nextDay)).isZero();
    catalogue.writer().restore(List.of(item));
  }

  @Test
  void findsByNumbersWhateverTheirOrderAndLeavesUnknownOnesOut() {
    List<Integer> numbers = List.of(items.get(9).number(), items.get(2).number(), 99_999_999);

    assertFinds(ItemCriteria.ALL.numbers(numbers), item -> numbers.contains(item.number()));
  }

  @Test
  void findsByTradeItemNumbersOfAnyPackageOfAnySupplier() {
    List<String> gtins =
        items.stream()
            .filter(item -> item.suppliers().size() > 1)
            .map(item -> item.suppliers().get(1).packages().getLast().gtin())
            .filter(gtin -> !gtin.isEmpty())
            .limit(5)
            .toList();

    assertThat(gtins).isNotEmpty();
    assertFinds(ItemCriteria.ALL.gtins(gtins), item -> gtinsOf(item).anyMatch(gtins::contains));
  }

  @Test
  void findsByNrfNumbers() {
    String nrf =
        items.stream()
            .map(item -> item.numbers().nrf())
            .filter(n -> !n.isEmpty())
            .findFirst()
            .orElseThrow();

    assertFinds(
        ItemCriteria.ALL.nrfNumbers(List.of(nrf)), item -> item.numbers().nrf().equals(nrf));
  }

  @Test
  void findsByOwnerOrAnyOtherSupplier() {
    List<Integer> two = List.of(50_100, 50_137);

    assertFinds(
        ItemCriteria.ALL.suppliers(two),
        item ->
            item.suppliers().stream().anyMatch(each -> two.contains(each.participant().number())));
  }

  @Test
  void findsByBeginningsOfWordsInAnyCaseAndOrder() {
    assertFinds(
        ItemCriteria.ALL.words("FJORD skru"),
        item -> hasWord(item, "fjord") && hasWord(item, "skru"));
  }

  @Test
  void takesOperatorsOfTheQueryLanguageForSpaces() {
    assertThat(shelf.count(ItemCriteria.ALL.words("skru:* | !fjord & ' \\ <->")))
        .isEqualTo(shelf.count(ItemCriteria.ALL.words("skru fjord")));
  }

  @Test
  void findsByChannel() {
    assertFinds(
        ItemCriteria.ALL.channels(Set.of(Channel.VAVVS)),
        item -> item.channels().contains(Channel.VAVVS));
    assertFinds(
        ItemCriteria.ALL.channels(Set.of(Channel.VAVVS, Channel.TOTAL)),
        item -> !item.channels().isEmpty());
  }

  @Test
  void findsWhatAnAssortmentLists() {
    long campaign = catalogue.assortments().find("buyer", "Kampanje").orElseThrow().id();
    Set<Integer> first = new HashSet<>(items.stream().limit(100).map(Item::number).toList());

    assertFinds(ItemCriteria.ALL.assortment(campaign), item -> first.contains(item.number()));
  }

  @Test
  void joinsCriteria() {
    assertFinds(
        ItemCriteria.ALL
            .words("fjord")
            .changedFrom(LocalDate.of(2026, 1, 1))
            .channels(Set.of(Channel.TOTAL)),
        item ->
            hasWord(item, "fjord")
                && !changeDay(item).isBefore(LocalDate.of(2026, 1, 1))
                && item.channels().contains(Channel.TOTAL));
  }

  private void assertFinds(ItemCriteria criteria, Predicate<Item> model) {
    List<Integer> expected = items.stream().filter(model).map(Item::number).toList();
    Page page = shelf.find(criteria, ItemOrder.BY_NUMBER, Position.first(), FictionalShelf.SIZE);
    assertThat(expected).isNotEmpty();
    assertThat(numbers(List.of(page))).isEqualTo(expected);
    assertThat(shelf.count(criteria)).isEqualTo(expected.size());
    assertThat(shelf.part(criteria, ItemOrder.BY_NUMBER, 0, FictionalShelf.SIZE).numbers())
        .isEqualTo(page.numbers());
  }

  private static LocalDate changeDay(Item item) {
    return LocalDate.ofInstant(item.lifecycle().changed(), ZoneId.of("Europe/Oslo"));
  }

  private static Item changedAt(Item item, Instant instant) {
    return FactsJson.read(FactsJson.write(item), instant);
  }
}
