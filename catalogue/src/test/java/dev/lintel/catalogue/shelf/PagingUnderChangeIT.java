package dev.lintel.catalogue.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.items.FactsJson;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Lifecycle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Walks while others insert, change and delete: every third item stays as it is, and must be seen
 * once and in its place.
 */
class PagingUnderChangeIT {

  private static final int SIZE = 240;
  private static final int STAYS_EVERY = 3;

  private static Catalogue catalogue;
  private static List<Item> items;

  @BeforeContainer
  static void open() {
    catalogue = TestCatalogue.fresh();
    FictionalCatalogue fiction = new FictionalCatalogue(11, SIZE, TestCatalogue.NOW);
    items = IntStream.range(0, SIZE).mapToObj(fiction::item).toList();
    catalogue.writer().restore(items);
  }

  @AfterContainer
  static void close() {
    catalogue.database().close();
  }

  @Property(tries = 40)
  void neitherSkipsNorRepeatsWhatWasThereAllTheTime(
      @ForAll SortKey key,
      @ForAll boolean ascending,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @Size(max = 12) List<Boolean> turns,
      @ForAll Random random)
      throws InterruptedException {
    // given
    ItemOrder order = new ItemOrder(key, ascending);
    AtomicBoolean ended = new AtomicBoolean();
    Thread others = Thread.ofVirtual().start(() -> disturb(ended, new Random(random.nextLong())));

    // when
    Walk walk = new Walk(order, size);
    try {
      turns.forEach(walk::turn);
      walk.back();
      walk.through();
    } finally {
      ended.set(true);
      others.join();
    }

    // then
    assertThat(walk.seen).isEqualTo(staying(order));
    assertThat(walk.read).isEqualTo(staying(order));
  }

  /** Goes to and fro as told, then to the beginning, then through to the end. */
  private static final class Walk {
    private final ItemOrder order;
    private final int size;
    private final List<Integer> seen = new ArrayList<>();
    private final List<Integer> read = new ArrayList<>();
    private Page page;

    Walk(ItemOrder order, int size) {
      this.order = order;
      this.size = size;
      page = find(Position.first());
    }

    void turn(boolean forward) {
      Page before = page;
      if (forward && page.hasAfter() && page.last().isPresent()) {
        page = find(new Position.After(page.last().get()));
        assertThat(staysBetween(before, page)).isTrue();
      } else if (!forward && page.hasBefore() && page.first().isPresent()) {
        page = find(new Position.Before(page.first().get()));
        assertThat(staysBetween(page, before)).isTrue();
      }
    }

    void back() {
      while (page.hasBefore() && page.first().isPresent()) {
        turn(false);
      }
      page = find(Position.first());
    }

    void through() {
      take();
      while (page.hasAfter() && page.last().isPresent()) {
        page = find(new Position.After(page.last().get()));
        take();
      }
    }

    /**
     * No staying item lies between the end of one page and the beginning of the next, and none is
     * in both.
     */
    private boolean staysBetween(Page former, Page latter) {
      List<Integer> all = staying(order);
      List<Integer> both = new ArrayList<>(stayingOf(former));
      both.addAll(stayingOf(latter));
      if (both.isEmpty()) {
        return true;
      }
      int begin = all.indexOf(both.getFirst());
      return all.subList(begin, begin + both.size()).equals(both);
    }

    private Page find(Position position) {
      Page found = catalogue.shelf().find(ItemCriteria.ALL, order, position, size);
      assertThat(found.size()).isLessThanOrEqualTo(size);
      return found;
    }

    private void take() {
      seen.addAll(stayingOf(page));
      List<Integer> documents = new ArrayList<>();
      try {
        catalogue
            .shelf()
            .read(page, Parts.DOCUMENT, each -> documents.add(number(each.document())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      assertThat(documents).hasSizeLessThanOrEqualTo(size);
      read.addAll(documents.stream().filter(PagingUnderChangeIT::stays).toList());
    }
  }

  private static void disturb(AtomicBoolean ended, Random random) {
    while (!ended.get()) {
      List<Item> some =
          random
              .ints(5, 0, SIZE)
              .mapToObj(items::get)
              .filter(each -> !stays(each.number()))
              .toList();
      if (random.nextBoolean()) {
        catalogue.writer().delete(some.stream().map(Item::number).toList());
      } else {
        catalogue.writer().restore(some.stream().map(each -> moved(each, random)).toList());
      }
    }
  }

  /** The same item at another place of every order but that of numbers. */
  private static Item moved(Item item, Random random) {
    Instant created = TestCatalogue.NOW.minus(Duration.ofDays(random.nextInt(3650)));
    Lifecycle life = item.lifecycle();
    Item other = items.get(random.nextInt(SIZE));
    return item.with(
            new Lifecycle(created, TestCatalogue.NOW, life.firstApproved(), life.expired()))
        .with(other.owner(), item.suppliers());
  }

  private static boolean stays(int number) {
    return items.stream().map(Item::number).toList().indexOf(number) % STAYS_EVERY == 0;
  }

  private static List<Integer> stayingOf(Page page) {
    return IntStream.of(page.numbers()).boxed().filter(PagingUnderChangeIT::stays).toList();
  }

  private static List<Integer> staying(ItemOrder order) {
    Comparator<Item> byKey =
        switch (order.key()) {
          case NUMBER -> Comparator.comparing(Item::number);
          case OWNER -> Comparator.comparing(item -> item.owner().number());
          case CREATED -> Comparator.comparing(item -> item.lifecycle().created());
        };
    Comparator<Item> total = byKey.thenComparing(Item::number);
    return items.stream()
        .filter(item -> stays(item.number()))
        .sorted(order.ascending() ? total : total.reversed())
        .map(Item::number)
        .toList();
  }

  private static int number(byte[] document) {
    return FactsJson.read(document, Instant.EPOCH).number();
  }
}
