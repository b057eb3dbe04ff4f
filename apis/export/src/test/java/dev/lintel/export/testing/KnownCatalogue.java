package dev.lintel.export.testing;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.searches.SavedSearch;
import dev.lintel.catalogue.shelf.ItemCriteria;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A small catalogue of which every fact is known, so that stories can say what they expect. */
public final class KnownCatalogue {
  /** The buyer's own assortment: hammer and axe. */
  public static final String OWN_ASSORTMENT = "Vårt utvalg 2026";

  /** An assortment for all: the hammer and the screws. */
  public static final String COMMON_ASSORTMENT = "standard";

  /** An assortment of somebody else. */
  public static final String FOREIGN_ASSORTMENT = "fremmed";

  /** The buyer's own search: items of Ålesund Beslag. */
  public static final String OWN_SEARCH = "beslag";

  /** A search for all: items whose texts have a word that begins with "hammer". */
  public static final String COMMON_SEARCH = "Hammere og økser";

  public static final String FOREIGN_SEARCH = "fremmed søk";

  private static final Instant CHANGED = Instant.parse("2026-02-01T09:00:00Z");

  private KnownCatalogue() {}

  static void store(Catalogue catalogue) {
    KnownRegisters.store(catalogue);
    KnownMedia.store(catalogue.media());
    catalogue.writer().restore(KnownItems.all());
    assortment(
        catalogue,
        Optional.of(ExportServer.BUYER),
        OWN_ASSORTMENT,
        List.of(KnownItems.HAMMER, KnownItems.AXE));
    assortment(
        catalogue,
        Optional.empty(),
        COMMON_ASSORTMENT,
        List.of(KnownItems.HAMMER, KnownItems.FIRST_SCREW));
    assortment(catalogue, Optional.of("stranger"), FOREIGN_ASSORTMENT, List.of(KnownItems.HAMMER));
    search(
        catalogue,
        Optional.of(ExportServer.BUYER),
        OWN_SEARCH,
        ItemCriteria.ALL.suppliers(List.of(KnownRegisters.BESLAG.number())));
    search(catalogue, Optional.empty(), COMMON_SEARCH, ItemCriteria.ALL.words("hammer"));
    search(catalogue, Optional.of("stranger"), FOREIGN_SEARCH, ItemCriteria.ALL);
  }

  private static void assortment(
      Catalogue catalogue, Optional<String> account, String name, List<Integer> items) {
    long id = catalogue.assortments().save(account, name, "Om " + name, CHANGED);
    catalogue.assortments().add(id, items);
  }

  private static void search(
      Catalogue catalogue, Optional<String> account, String name, ItemCriteria criteria) {
    catalogue.searches().save(new SavedSearch(account, name, "Om " + name, criteria));
  }
}
