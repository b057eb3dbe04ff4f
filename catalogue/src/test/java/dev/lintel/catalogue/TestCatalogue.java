package dev.lintel.catalogue;

import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Rendered;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Catalogues on the real database, with facts as documents. */
public final class TestCatalogue {

  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private TestCatalogue() {}

  public static Catalogue fresh() {
    return on(TestDatabase.fresh("catalogue"));
  }

  public static Catalogue on(Database database) {
    return Catalogue.open(
        database, TestCatalogue::render, new ReadingBudget(32 << 20), InstantSource.fixed(NOW));
  }

  private static Rendered render(Item item) {
    Optional<byte[]> etim9 =
        item.properties().differsByRelease()
            ? Optional.of("[9]".getBytes(StandardCharsets.UTF_8))
            : Optional.empty();
    return new Rendered(FactsJson.write(item), etim9);
  }
}
