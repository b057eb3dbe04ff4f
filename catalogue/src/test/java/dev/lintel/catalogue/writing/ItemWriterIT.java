package dev.lintel.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.groups.ProductGroup;
import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.participants.Participant;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ReadingBudget;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemWriterIT {

  private static final int SIZE = 400;
  private final Catalogue catalogue = TestCatalogue.fresh();
  private final ItemWriter writer = catalogue.writer();
  private final FictionalCatalogue fiction = new FictionalCatalogue(5, SIZE, TestCatalogue.NOW);
  private final List<Item> items = IntStream.range(0, SIZE).mapToObj(fiction::item).toList();

  @AfterEach
  void close() {
    catalogue.database().close();
  }

  @Test
  void insertsThenLeavesEqualItemsAlone() {
    assertThat(writer.restore(items)).isEqualTo(new SaveCounts(SIZE, 0, 0));
    assertThat(writer.restore(items)).isEqualTo(new SaveCounts(0, 0, SIZE));
    assertThat(writer.save(items)).isEqualTo(new SaveCounts(0, 0, SIZE));
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(SIZE);
  }

  @Test
  void keepsTheInstantOfChangeOfWhatItRestores() {
    // when
    writer.restore(items);

    // then
    assertThat(catalogue.shelf().facts(items.get(3).number())).contains(items.get(3));
  }

  @Test
  void rewritesWhatDiffersAndStampsItWithTheClock() {
    // given
    writer.restore(items);
    Item moved = inGroup(items.get(8), "9999999", "Nytt");

    // when
    SaveCounts counts = writer.save(List.of(items.get(7), moved));

    // then
    assertThat(counts).isEqualTo(new SaveCounts(0, 1, 1));
    Item stored = catalogue.shelf().facts(moved.number()).orElseThrow();
    assertThat(stored.classification()).isEqualTo(moved.classification());
    assertThat(stored.lifecycle().changed()).isEqualTo(TestCatalogue.NOW);
    assertThat(document(moved.number())).contains("\"Nytt\"");
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(SIZE);
  }

  @Test
  void takesTheLastOfSeveralWithOneNumber() {
    // when
    SaveCounts counts =
        writer.restore(List.of(items.get(1), inGroup(items.get(1), "9999999", "Sist")));

    // then
    assertThat(counts).isEqualTo(new SaveCounts(1, 0, 0));
    assertThat(document(items.get(1).number())).contains("Sist");
  }

  @Test
  void writesNothingOfACallThatFails() {
    // given
    Catalogue failing =
        Catalogue.open(
            catalogue.database(),
            item -> {
              throw new IllegalStateException("cannot render " + item.number());
            },
            new ReadingBudget(0),
            () -> TestCatalogue.NOW);

    // when
    assertThatThrownBy(() -> failing.writer().save(items))
        .isInstanceOf(IllegalStateException.class);

    // then
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isZero();
    assertThat(catalogue.shelf().facts(items.get(0).number())).isEmpty();
  }

  @Test
  void deletesItemsAndCountsThem() {
    // given
    writer.restore(items);

    // when
    int deleted = writer.delete(List.of(items.get(0).number(), items.get(1).number(), 99_999_999));

    // then
    assertThat(deleted).isEqualTo(2);
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(SIZE - 2);
    assertThat(catalogue.shelf().document(items.get(0).number())).isEmpty();
  }

  @Test
  void countsExactlyUnderParallelWritersAndDeletes() throws Exception {
    // given
    List<Future<?>> running = new ArrayList<>();

    // when
    try (ExecutorService workers = Executors.newFixedThreadPool(5)) {
      for (int worker = 0; worker < 5; worker++) {
        Random random = new Random(worker);
        running.add(workers.submit(() -> writeAtRandom(random)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }

    // then
    long rows = rows("item_facts");
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(rows).isPositive();
    assertThat(rows("item")).isEqualTo(rows);
    assertThat(rows("item_document")).isEqualTo(rows);
  }

  @Test
  void carriesANewNameOfAGroupIntoItsItemsAlone() {
    // given
    catalogue.groups().save(fiction.groups());
    writer.restore(items);
    String number = items.get(0).classification().group().number();
    ProductGroup old =
        fiction.groups().stream()
            .filter(each -> each.number().equals(number))
            .findFirst()
            .orElseThrow();

    // when
    catalogue.groups().save(List.of(renamed(old, "Omdøpte varer")));

    // then
    Instant changed = items.get(0).lifecycle().changed();
    Item stored = catalogue.shelf().facts(items.get(0).number()).orElseThrow();
    assertThat(stored.classification().group().name()).isEqualTo("Omdøpte varer");
    assertThat(stored.lifecycle().changed()).isEqualTo(changed);
    assertThat(document(items.get(0).number())).contains("Omdøpte varer");
    long inGroup =
        items.stream()
            .filter(item -> item.classification().group().number().equals(number))
            .count();
    assertThat(catalogue.shelf().count(ItemCriteria.ALL.words("omdøpte"))).isEqualTo(inGroup);
  }

  @Test
  void carriesANewNameOfAParticipantIntoTheItemsThatShowIt() {
    // given
    catalogue.participants().save(fiction.participants());
    writer.restore(items);
    Item item = items.get(0);
    Participant old = catalogue.participants().find(item.owner().number()).orElseThrow();

    // when
    catalogue.participants().save(List.of(renamed(old, "Nyvik AS")));

    // then
    Item stored = catalogue.shelf().facts(item.number()).orElseThrow();
    assertThat(stored.owner().name()).isEqualTo("Nyvik AS");
    assertThat(stored.suppliers().getFirst().participant().name()).isEqualTo("Nyvik AS");
    assertThat(document(item.number())).contains("Nyvik AS");
  }

  private void writeAtRandom(Random random) {
    for (int turn = 0; turn < 30; turn++) {
      List<Item> some = new ArrayList<>(items.subList(0, 60));
      Collections.shuffle(some, random);
      List<Item> few = some.subList(0, 1 + random.nextInt(40));
      if (random.nextInt(3) == 0) {
        writer.delete(few.stream().map(Item::number).toList());
      } else {
        String group = "%07d".formatted(random.nextInt(3));
        writer.restore(few.stream().map(item -> inGroup(item, group, group)).toList());
      }
    }
  }

  private static Item inGroup(Item item, String number, String name) {
    Classification old = item.classification();
    return item.with(
        new Classification(
            new ProductGroupReference(number, name), old.etimClass(), old.moduleNumber()));
  }

  private static ProductGroup renamed(ProductGroup old, String name) {
    return new ProductGroup(
        old.number(),
        name,
        old.parent(),
        old.unspsc(),
        old.primaryUnit(),
        old.secondaryUnit(),
        old.active(),
        old.created(),
        TestCatalogue.NOW);
  }

  private static Participant renamed(Participant old, String name) {
    return new Participant(
        old.number(),
        name,
        old.organisationNumber(),
        old.country(),
        old.webSite(),
        old.supplier(),
        old.active(),
        old.created(),
        TestCatalogue.NOW);
  }

  private String document(int number) {
    return new String(catalogue.shelf().document(number).orElseThrow(), StandardCharsets.UTF_8);
  }

  private long rows(String table) {
    return catalogue
        .database()
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("select count(*) from catalogue." + table).mapTo(Long.class).one());
  }
}
