package dev.lintel.catalogue.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.media.Variant;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.writing.ItemLoad;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FictionLoadIT {

  private static final int SIZE = 1200;
  private final Catalogue catalogue = TestCatalogue.fresh();
  private final FictionalCatalogue fiction = new FictionalCatalogue(1, SIZE, TestCatalogue.NOW);

  @AfterEach
  void close() {
    catalogue.database().close();
  }

  @Test
  void storesEverythingAndTellsItsProgress() {
    // given
    List<Long> heard = Collections.synchronizedList(new ArrayList<>());

    // when
    fiction.load(catalogue, heard::add);

    // then
    assertThat(heard).contains((long) SIZE);
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(SIZE);
    assertThat(catalogue.shelf().facts(fiction.item(77).number())).contains(fiction.item(77));
    assertThat(catalogue.groups().all()).hasSameElementsAs(fiction.groups());
    assertThat(catalogue.participants().all()).isEqualTo(fiction.participants());
    assertThat(catalogue.modules().all()).isEqualTo(fiction.modules());
    assertThat(catalogue.units().all()).hasSameElementsAs(fiction.units());
    assertThat(catalogue.assortments().find("buyer", "Standard").orElseThrow().items())
        .isEqualTo(SIZE / 10);
    assertThat(catalogue.searches().find("buyer", "Skruer").orElseThrow().criteria())
        .isEqualTo(ItemCriteria.ALL.words("skruer"));
  }

  @Test
  void doublesNothingWhenItIsRepeated() {
    // given
    fiction.load(catalogue, _ -> {});
    List<Long> before = rows();

    // when
    fiction.load(catalogue, _ -> {});

    // then
    assertThat(rows()).isEqualTo(before);
    assertThat(catalogue.shelf().count(ItemCriteria.ALL)).isEqualTo(SIZE);
  }

  @Test
  void makesIndexesAgainThatAKilledLoadLeftOut() {
    // given
    List<String> before = indexes();
    ItemLoad.begin(catalogue.database().dataSource(), catalogue.rendering());
    assertThat(indexes()).hasSizeLessThan(before.size());

    // when
    ItemLoad.repair(catalogue.database().dataSource());

    // then
    assertThat(indexes()).isEqualTo(before);
  }

  @Test
  void showsRealPicturesThatItemsShare() throws IOException {
    // given
    fiction.load(catalogue, _ -> {});
    Item item = fiction.item(3);

    // when
    MediaItem picture = catalogue.media().find(item.number(), "pb").orElseThrow();
    MediaContent square = catalogue.media().content(picture.guid(), Variant.SQUARE).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(square.bytes()));

    // then
    assertThat(image.getWidth()).isEqualTo(square.width()).isEqualTo(image.getHeight());
    assertThat(catalogue.media().find(picture.guid())).contains(picture);
    assertThat(catalogue.media().content(picture.guid(), Variant.LARGE).map(MediaContent::variant))
        .contains(Variant.ORIGINAL);
    assertThat(number("select count(distinct content) from catalogue.media"))
        .isLessThan(number("select count(*) from catalogue.media") / 3);
  }

  @Test
  void pricesItems() {
    // given
    fiction.load(catalogue, _ -> {});

    // when
    List<Integer> numbers = fiction.numbers(0, 20);

    // then
    assertThat(catalogue.prices().of(numbers)).hasSizeGreaterThan(10);
    assertThat(catalogue.prices().of(List.of(fiction.item(0).number())))
        .usingElementComparator((one, other) -> one.from().compareTo(other.from()))
        .isEqualTo(fiction.prices(0, fiction.item(0)));
  }

  private List<Long> rows() {
    return List.of(
        number("select count(*) from catalogue.item_facts"),
        number("select count(*) from catalogue.item"),
        number("select count(*) from catalogue.item_document"),
        number("select count(*) from catalogue.price"),
        number("select count(*) from catalogue.media"),
        number("select count(*) from catalogue.media_content"),
        number("select count(*) from catalogue.assortment_item"));
  }

  private List<String> indexes() {
    return catalogue
        .database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select indexdef from pg_indexes where schemaname = 'catalogue' order by 1")
                .mapTo(String.class)
                .list());
  }

  private long number(String sql) {
    return catalogue
        .database()
        .jdbi()
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }
}
