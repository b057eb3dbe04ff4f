package dev.lintel.catalogue.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.groups.ProductGroup;
import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.prices.Price;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FictionalCatalogueTest {

  private static final int SIZE = 3000;
  private final FictionalCatalogue fiction = new FictionalCatalogue(1, SIZE, TestCatalogue.NOW);
  private final List<Item> items = IntStream.range(0, SIZE).mapToObj(fiction::item).toList();

  @Test
  void isTheSameForTheSameSeed() {
    FictionalCatalogue again = new FictionalCatalogue(1, SIZE, TestCatalogue.NOW);

    assertThat(IntStream.range(0, SIZE).mapToObj(again::item)).isEqualTo(items);
    assertThat(again.groups()).isEqualTo(fiction.groups());
    assertThat(again.modules()).isEqualTo(fiction.modules());
    assertThat(again.participants()).isEqualTo(fiction.participants());
  }

  @Test
  void isAnotherForAnotherSeed() {
    FictionalCatalogue other = new FictionalCatalogue(2, SIZE, TestCatalogue.NOW);

    assertThat(other.item(5)).isNotEqualTo(items.get(5));
  }

  @Test
  void keepsItsFirstItemsWhenItGrows() {
    FictionalCatalogue larger = new FictionalCatalogue(1, 1_000_000, TestCatalogue.NOW);

    assertThat(IntStream.range(0, SIZE).mapToObj(larger::item)).isEqualTo(items);
  }

  @Test
  void numbersItemsWithEightRisingDigits() {
    List<Integer> numbers = items.stream().map(Item::number).toList();

    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    assertThat(numbers).allMatch(number -> number >= 10_000_000 && number <= 99_999_999);
  }

  @Test
  void hasTrueAndDistinctTradeItemNumbers() {
    List<String> gtins = packages().map(Packaging::gtin).filter(gtin -> !gtin.isEmpty()).toList();

    assertThat(gtins).hasSizeGreaterThan(SIZE).allMatch(Gtin::isValid).doesNotHaveDuplicates();
  }

  @Test
  void packsByTheRulesOfEachType() {
    assertThat(ofType(ItemType.STANDARD)).allMatch(item -> levels(item).contains("F-PAK"));
    assertThat(ofType(ItemType.COMPOSITE)).allMatch(item -> levels(item).contains("F-PAK"));
    assertThat(ofType(ItemType.DISPLAY)).allMatch(item -> levels(item).equals(Set.of("D-PAK")));
    assertThat(ofType(ItemType.SPECIAL)).noneMatch(item -> levels(item).isEmpty());
  }

  @Test
  void givesEveryItemButSpecialOnesAProductPicture() {
    assertThat(items)
        .allMatch(item ->
            item.type() == ItemType.SPECIAL
                ^ item.suppliers().getFirst().media().stream()
                    .anyMatch(media -> media.type().equals("PB") && media.primary()));
  }

  @Test
  void hasItemsOfEveryTypeExpiredOnesAndOnesThatDifferByRelease() {
    assertThat(items.stream().map(Item::type).distinct()).hasSize(ItemType.values().length);
    assertThat(items).anyMatch(item -> item.lifecycle().expired().isPresent());
    assertThat(items).anyMatch(item -> item.properties().differsByRelease());
  }

  @Test
  void hasOneMainSupplierThatOwnsTheItemAndNoneTwice() {
    assertThat(items)
        .allSatisfy(item -> {
          List<Supplier> suppliers = item.suppliers();
          assertThat(suppliers.stream().filter(Supplier::main)).hasSize(1);
          assertThat(suppliers.getFirst().participant()).isEqualTo(item.owner());
          assertThat(suppliers.stream().map(each -> each.participant().number()))
              .doesNotHaveDuplicates();
        });
  }

  @Test
  void changedNothingBeforeItWasMade() {
    assertThat(items)
        .allMatch(item -> !item.lifecycle().changed().isBefore(item.lifecycle().created()))
        .allMatch(item -> !item.lifecycle().changed().isAfter(TestCatalogue.NOW));
  }

  @Test
  void growsAThreeLevelTreeWithExpiredLeavesThatBearNothing() {
    Set<String> expired = new HashSet<>();
    for (ProductGroup group : fiction.groups()) {
      assertThat(group.number()).hasSizeBetween(2, 7);
      group.parent().ifPresent(parent -> assertThat(group.number()).startsWith(parent));
      if (!group.active()) {
        expired.add(group.number());
      }
    }

    assertThat(expired).isNotEmpty();
    assertThat(items).noneMatch(item -> expired.contains(item.classification().group().number()));
  }

  @Test
  void hasPricesThatFollowOneAnotherFromFirstsOfMonths() {
    for (int index = 0; index < 500; index++) {
      List<Price> prices = new ArrayList<>(fiction.prices(index, items.get(index)));
      for (int place = 1; place < prices.size(); place++) {
        assertThat(prices.get(place - 1).to()).contains(prices.get(place).from().minusDays(1));
      }
      assertThat(prices).allMatch(price -> price.from().getDayOfMonth() == 1);
    }
  }

  private Stream<Packaging> packages() {
    return items.stream()
        .flatMap(item -> item.suppliers().stream())
        .flatMap(supplier -> supplier.packages().stream());
  }

  private List<Item> ofType(ItemType type) {
    return items.stream().filter(item -> item.type() == type).toList();
  }

  private static Set<String> levels(Item item) {
    return Set.copyOf(
        item.suppliers().getFirst().packages().stream().map(Packaging::level).toList());
  }
}
