package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.items.Item;
import java.util.List;
import java.util.stream.IntStream;

/** A shelf with a fictional catalogue in it, and the items as its model. */
record FictionalShelf(Catalogue catalogue, List<Item> items) implements AutoCloseable {
  static final int SIZE = 3000;

  static FictionalShelf load() {
    Catalogue catalogue = TestCatalogue.fresh();
    FictionalCatalogue fiction = new FictionalCatalogue(3, SIZE, TestCatalogue.NOW);
    fiction.load(catalogue, _ -> {});
    return new FictionalShelf(catalogue, IntStream.range(0, SIZE).mapToObj(fiction::item).toList());
  }

  ItemShelf shelf() {
    return catalogue.shelf();
  }

  @Override
  public void close() {
    catalogue.database().close();
  }
}
