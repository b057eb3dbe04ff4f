package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Packaging;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** The numbers on pages, in their order. */
  static List<Integer> numbers(List<Page> pages) {
    return pages.stream().flatMapToInt(page -> IntStream.of(page.numbers())).boxed().toList();
  }

  /** The GTINs of all packages of an item. */
  static Stream<String> gtinsOf(Item item) {
    return item.suppliers().stream().flatMap(each -> each.packages().stream()).map(Packaging::gtin);
  }

  /** Whether a word of the item's texts begins so. */
  static boolean hasWord(Item item, String beginning) {
    String all =
        String.join(
            " ",
            item.texts().primary(),
            item.texts().secondary(),
            item.texts().description(),
            item.texts().digitalChannel(),
            item.texts().dimension(),
            item.texts().keyword(),
            item.texts().series(),
            item.texts().model(),
            item.classification().group().name());
    return Words.of(all).stream().anyMatch(word -> word.startsWith(beginning));
  }

  @Override
  public void close() {
    catalogue.database().close();
  }
}
