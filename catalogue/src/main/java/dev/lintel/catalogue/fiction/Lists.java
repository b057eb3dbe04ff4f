package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.searches.SavedSearch;
import dev.lintel.catalogue.shelf.ItemCriteria;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Stores what refers to many items: assortments for all and searches for all. */
final class Lists {

  private static final int STANDARD_EVERY = 10;
  private static final int CAMPAIGN = 100;
  private static final int AT_ONCE = 10_000;

  private final FictionalCatalogue fiction;
  private final Catalogue catalogue;

  Lists(FictionalCatalogue fiction, Catalogue catalogue) {
    this.fiction = fiction;
    this.catalogue = catalogue;
  }

  void store() {
    storeStandard();
    long campaign = assortment("Kampanje", "Ukens kampanjevarer");
    catalogue
        .assortments()
        .replace(campaign, fiction.numbers(0, Math.min(CAMPAIGN, fiction.size())));
    search("Skruer", "Alt som heter skruer", ItemCriteria.ALL.words("skruer"));
    int supplier = fiction.participants().getFirst().number();
    search("Leverandør", "Alt fra en leverandør", ItemCriteria.ALL.suppliers(List.of(supplier)));
  }

  /** Every tenth item. */
  private void storeStandard() {
    long standard = assortment("Standard", "Standardsortiment");
    for (int from = 0; from < fiction.size(); from += AT_ONCE) {
      List<Integer> numbers = fiction.numbers(from, Math.min(from + AT_ONCE, fiction.size()));
      List<Integer> chosen =
          IntStream.range(0, numbers.size())
              .filter(place -> place % STANDARD_EVERY == 0)
              .mapToObj(numbers::get)
              .toList();
      catalogue.assortments().add(standard, chosen);
    }
  }

  private long assortment(String name, String description) {
    return catalogue.assortments().save(Optional.empty(), name, description, fiction.now());
  }

  private void search(String name, String description, ItemCriteria criteria) {
    catalogue.searches().save(new SavedSearch(Optional.empty(), name, description, criteria));
  }
}
