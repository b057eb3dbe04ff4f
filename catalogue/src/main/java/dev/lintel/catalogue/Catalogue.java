package dev.lintel.catalogue;

import dev.lintel.catalogue.assortments.Assortments;
import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.catalogue.contracts.zones.ZoneRegisters;
import dev.lintel.catalogue.groups.ProductGroups;
import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.media.MediaLibrary;
import dev.lintel.catalogue.modules.Modules;
import dev.lintel.catalogue.participants.Participants;
import dev.lintel.catalogue.prices.Prices;
import dev.lintel.catalogue.searches.SavedSearches;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.catalogue.units.Units;
import dev.lintel.catalogue.writing.ItemRenaming;
import dev.lintel.catalogue.writing.ItemWriter;
import dev.lintel.properties.store.Database;
import java.time.InstantSource;

/** The stores of a catalogue, opened on a migrated database (schema {@code catalogue}). */
public record Catalogue(
    Database database,
    ItemDocument rendering,
    ItemShelf shelf,
    ItemWriter writer,
    Participants participants,
    ProductGroups groups,
    Units units,
    Modules modules,
    Prices prices,
    MediaLibrary media,
    Assortments assortments,
    SavedSearches searches,
    Contracts contracts,
    ZoneRegisters zones) {

  /** Opens all stores. */
  public static Catalogue open(
      Database database, ItemDocument rendering, ReadingBudget budget, InstantSource clock) {
    ItemRenaming renaming = new ItemRenaming(rendering);
    return new Catalogue(
        database,
        rendering,
        new ItemShelf(database.dataSource(), budget),
        new ItemWriter(database.dataSource(), rendering, clock),
        new Participants(database.jdbi(), renaming),
        new ProductGroups(database.jdbi(), renaming),
        new Units(database.jdbi()),
        new Modules(database.jdbi()),
        new Prices(database.jdbi()),
        new MediaLibrary(database.jdbi()),
        new Assortments(database.jdbi()),
        new SavedSearches(database.jdbi()),
        new Contracts(database.jdbi(), clock),
        new ZoneRegisters(database.jdbi()));
  }
}
