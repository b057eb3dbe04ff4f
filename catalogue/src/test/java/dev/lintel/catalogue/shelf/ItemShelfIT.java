package dev.lintel.catalogue.shelf;

import static dev.lintel.catalogue.shelf.FictionalShelf.hasWord;
import static dev.lintel.catalogue.shelf.FictionalShelf.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages, parts and documents of the shelf, compared with the items that were put there. */
class ItemShelfIT {
  @AutoClose private static final FictionalShelf FICTION = FictionalShelf.load();

  private final Catalogue catalogue = FICTION.catalogue();
  private final List<Item> items = FICTION.items();
  private final ItemShelf shelf = FICTION.shelf();

  @ParameterizedTest
  @EnumSource(SortKey.class)
  void walksForwardAndBackwardThroughTheSamePages(SortKey key) {
    for (ItemOrder order : List.of(new ItemOrder(key, true), new ItemOrder(key, false))) {
      // given
      List<Integer> expected = items.stream().sorted(comparator(order)).map(Item::number).toList();

      // when
      List<Page> forward = new ArrayList<>();
      Page page = shelf.find(ItemCriteria.ALL, order, Position.first(), 700);
      forward.add(page);
      while (page.hasAfter()) {
        page =
            shelf.find(ItemCriteria.ALL, order, new Position.After(page.last().orElseThrow()), 700);
        forward.add(page);
      }
      List<Page> backward = new ArrayList<>(List.of(page));
      while (page.hasBefore()) {
        page =
            shelf.find(
                ItemCriteria.ALL, order, new Position.Before(page.first().orElseThrow()), 700);
        backward.addFirst(page);
      }

      // then
      assertThat(numbers(forward)).isEqualTo(expected);
      assertThat(numbers(backward)).isEqualTo(expected);
      assertThat(forward.getFirst().hasBefore()).isFalse();
      assertThat(forward).hasSize(5);
    }
  }

  @Test
  void answersAnEmptyPageBeyondTheEnd() {
    Page page =
        shelf.find(
            ItemCriteria.ALL,
            ItemOrder.BY_NUMBER,
            new Position.After(new ItemKey(99_999_999, 99_999_999)),
            10);

    assertThat(page.size()).isZero();
    assertThat(page.first()).isEmpty();
    assertThat(page.hasBefore()).isTrue();
    assertThat(page.hasAfter()).isFalse();
  }

  @Test
  void readsDocumentsInThePagesOrderThoughInSmallChunks() throws IOException {
    // given
    ItemShelf poor = new ItemShelf(catalogue.database().dataSource(), new ReadingBudget(0));
    Page page =
        shelf.find(ItemCriteria.ALL, new ItemOrder(SortKey.CREATED, false), Position.first(), 1000);

    // when
    List<Integer> read = new ArrayList<>();
    poor.read(page, Parts.DOCUMENT, document -> read.add(number(document.document())));

    // then
    assertThat(read).isEqualTo(IntStream.of(page.numbers()).boxed().toList());
  }

  @Test
  void readsTheItemsThatWereFoundAlsoWhenOthersComeBetween() throws IOException {
    // given
    Catalogue growing = TestCatalogue.fresh();
    try (var _ = growing.database()) {
      growing.writer().restore(everySecond(items, 0));
      Page page =
          growing.shelf().find(ItemCriteria.ALL, ItemOrder.BY_NUMBER, Position.first(), 500);
      growing.writer().restore(everySecond(items, 1));

      // when
      List<Integer> read = new ArrayList<>();
      growing.shelf().read(page, Parts.DOCUMENT, each -> read.add(number(each.document())));

      // then
      assertThat(page.run()).isTrue();
      assertThat(read).isEqualTo(IntStream.of(page.numbers()).boxed().toList());
    }
  }

  private static List<Item> everySecond(List<Item> all, int first) {
    return IntStream.range(0, 1000).filter(i -> i % 2 == first).mapToObj(all::get).toList();
  }

  @Test
  void readsTheOtherReleaseOnlyWhenAsked() throws IOException {
    // given
    Page page =
        shelf.find(ItemCriteria.ALL, ItemOrder.BY_NUMBER, Position.first(), FictionalShelf.SIZE);
    long differing = items.stream().filter(item -> item.properties().differsByRelease()).count();

    // when
    List<Optional<byte[]>> without = new ArrayList<>();
    shelf.read(page, Parts.DOCUMENT, document -> without.add(document.etim9()));
    List<Optional<byte[]>> with = new ArrayList<>();
    shelf.read(page, Parts.DOCUMENT_AND_ETIM_9, document -> with.add(document.etim9()));

    // then
    assertThat(without).allMatch(Optional::isEmpty);
    assertThat(with.stream().filter(Optional::isPresent)).hasSize((int) differing);
  }

  @Test
  void holdsNoConnectionWhileTheSinkIsBusy() throws IOException {
    // given
    Page page = shelf.find(ItemCriteria.ALL, ItemOrder.BY_NUMBER, Position.first(), 200);

    // when
    List<Long> counts = new ArrayList<>();
    shelf.read(page, Parts.DOCUMENT, _ -> counts.add(nested(20)));

    // then
    assertThat(counts).hasSize(200).containsOnly((long) FictionalShelf.SIZE);
  }

  @Test
  void readsAllThatMeetTheCriteria() throws IOException {
    // when
    List<Integer> read = new ArrayList<>();
    shelf.readAll(
        ItemCriteria.ALL.words("fjord"),
        ItemOrder.BY_NUMBER,
        Parts.DOCUMENT,
        document -> read.add(number(document.document())));

    // then
    assertThat(read)
        .isEqualTo(
            items.stream().filter(item -> hasWord(item, "fjord")).map(Item::number).toList());
  }

  @Test
  void findsPartsByOffset() {
    Page part = shelf.part(ItemCriteria.ALL, ItemOrder.BY_NUMBER, 2990, 20);

    assertThat(part.numbers())
        .isEqualTo(items.stream().skip(2990).mapToInt(Item::number).toArray());
    assertThat(part.hasAfter()).isFalse();
  }

  @Test
  void answersOneItemsDocumentAndFacts() {
    Item item = items.get(42);

    assertThat(shelf.document(item.number()).map(ItemShelfIT::number)).contains(item.number());
    assertThat(shelf.facts(item.number())).contains(item);
    assertThat(shelf.document(1)).isEmpty();
    assertThat(shelf.facts(1)).isEmpty();
  }

  /** So many readings at once on this thread would need more connections than the pool has. */
  private long nested(int depth) throws IOException {
    if (depth == 0) {
      return shelf.count(ItemCriteria.ALL);
    }
    long[] count = {0};
    shelf.read(
        new int[] {items.getFirst().number()}, Parts.DOCUMENT, _ -> count[0] = nested(depth - 1));
    return count[0];
  }

  private static Comparator<Item> comparator(ItemOrder order) {
    Comparator<Item> byKey =
        switch (order.key()) {
          case NUMBER -> Comparator.comparing(Item::number);
          case OWNER -> Comparator.comparing(item -> item.owner().number());
          case CREATED -> Comparator.comparing(item -> item.lifecycle().created());
        };
    Comparator<Item> total = byKey.thenComparing(Item::number);
    return order.ascending() ? total : total.reversed();
  }

  private static int number(byte[] document) {
    return FactsJson.read(document, Instant.EPOCH).number();
  }
}
