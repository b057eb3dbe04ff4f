package dev.lintel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.assortments.Assortment;
import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.media.ContentHash;
import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.Variant;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.searches.SavedSearch;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.units.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmallStoresIT {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private final Catalogue catalogue = TestCatalogue.fresh();

  @AfterEach
  void close() {
    catalogue.database().close();
  }

  @Test
  void replacesUnitsByName() {
    // when
    catalogue.units().save(List.of(new Unit("STK", "Stykk"), new Unit("M", "Meter")));
    catalogue.units().save(List.of(new Unit("STK", "Enhet")));

    // then
    assertThat(catalogue.units().all())
        .containsExactly(new Unit("M", "Meter"), new Unit("STK", "Enhet"));
  }

  @Test
  void tellsWhichPriceHoldsOnADay() {
    // given
    Price old = price("10.50", MARCH.minusMonths(6), Optional.of(MARCH.minusDays(1)));
    Price now = price("11.25", MARCH, Optional.empty());
    catalogue.prices().save(List.of(old, now));
    catalogue.prices().save(List.of(old, now));

    // then
    assertThat(amounts(catalogue.prices().of(List.of(1), MARCH))).containsExactly("11.25");
    assertThat(amounts(catalogue.prices().of(List.of(1), MARCH.minusDays(1))))
        .containsExactly("10.5");
    assertThat(catalogue.prices().of(List.of(1))).hasSize(2);
  }

  @Test
  void copiesPricesExactly() {
    // when
    catalogue.prices().load(List.of(price("1234567.89", MARCH, Optional.empty())));

    // then
    assertThat(amounts(catalogue.prices().of(List.of(1)))).containsExactly("1234567.89");
  }

  @Test
  void storesAContentOnce() {
    // given
    MediaContent content = new MediaContent(Variant.ORIGINAL, new byte[] {1, 2}, "image/png", 1, 1);

    // when
    ContentHash first = catalogue.media().saveContent(List.of(content));
    ContentHash again = catalogue.media().saveContent(List.of(content));

    // then
    assertThat(again).isEqualTo(first).isEqualTo(ContentHash.of(new byte[] {1, 2}));
  }

  @Test
  void prefersAnAccountsOwnAssortmentToTheOneForAll() {
    // given
    long common = catalogue.assortments().save(Optional.empty(), "Standard", "", TestCatalogue.NOW);
    long own =
        catalogue.assortments().save(Optional.of("buyer"), "Standard", "", TestCatalogue.NOW);
    catalogue.assortments().replace(own, List.of(1, 2, 3));
    catalogue.assortments().replace(own, List.of(3, 4));

    // then
    assertThat(catalogue.assortments().find("buyer", "Standard").map(Assortment::id)).contains(own);
    assertThat(catalogue.assortments().find("other", "Standard").map(Assortment::id))
        .contains(common);
    assertThat(catalogue.assortments().find("buyer", "Standard").orElseThrow().items())
        .isEqualTo(2);
    assertThat(catalogue.assortments().all("other")).hasSize(1);
    assertThat(catalogue.assortments().find("buyer", "Ukjent")).isEmpty();
  }

  @Test
  void remembersEveryCriterionOfASearch() {
    // given
    ItemCriteria criteria =
        ItemCriteria.ALL
            .changedFrom(MARCH)
            .changedTo(MARCH)
            .numbers(List.of(1))
            .gtins(List.of("7051750070501"))
            .nrfNumbers(List.of("123"))
            .suppliers(List.of(50_100))
            .words("skruer fjord")
            .channels(Set.of(Channel.TOTAL))
            .assortment(7);
    SavedSearch search = new SavedSearch(Optional.of("buyer"), "Mine", "Mitt", criteria);

    // when
    catalogue.searches().save(search);

    // then
    assertThat(catalogue.searches().find("buyer", "Mine")).contains(search);
    assertThat(catalogue.searches().find("other", "Mine")).isEmpty();
    assertThat(catalogue.searches().all("buyer")).containsExactly(search);
  }

  private static List<String> amounts(List<Price> prices) {
    return prices.stream().map(each -> each.amount().stripTrailingZeros().toPlainString()).toList();
  }

  private static Price price(String amount, LocalDate from, Optional<LocalDate> to) {
    return new Price(1, 50_100, "INDEX", new BigDecimal(amount), "NOK", "STK", from, to);
  }
}
