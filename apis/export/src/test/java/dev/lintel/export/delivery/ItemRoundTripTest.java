package dev.lintel.export.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.Property;
import dev.lintel.delivery.judging.Judgement;
import dev.lintel.delivery.judging.RowJudge;
import dev.lintel.delivery.rows.RawRow;
import dev.lintel.export.wire.ItemMapping;
import dev.lintel.export.wire.ReadyMadeItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What one hub shows, another takes in and shows again, digit for digit. */
class ItemRoundTripTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final RowJudge judge = new RowJudge(ExportKinds.ITEMS, RowJudge.json());
  private final ReadyMadeItem rendering = new ReadyMadeItem();

  @net.jqwik.api.Property(tries = 300)
  void anItemComesBackAsItWas(
      @ForAll @IntRange(min = 1, max = 20) int seed,
      @ForAll @IntRange(min = 0, max = 50_000) int index,
      @ForAll @StringLength(max = 60) String text) {
    // given
    Item item = withTexts(new FictionalCatalogue(seed, 1, NOW).item(index), storable(text));

    // when
    Item back = takenIn(Samples.delivered(item));

    // then
    assertThat(new String(rendering.render(back).document(), StandardCharsets.UTF_8))
        .isEqualTo(new String(rendering.render(item).document(), StandardCharsets.UTF_8));
    if (isOfEveryRelease(item)) {
      assertThat(back).isEqualTo(item);
    }
  }

  private Item takenIn(String delivered) {
    byte[] content = delivered.getBytes(StandardCharsets.UTF_8);
    Judgement judgement = judge.judge(new RawRow(1, 1, content, true));
    assertThat(judgement).isInstanceOf(Judgement.Right.class);
    return ItemMapping.toFacts((dev.lintel.export.wire.Item) ((Judgement.Right) judgement).row());
  }

  /** The wire shows one release and does not tell which, so those of the other one are lost. */
  private static boolean isOfEveryRelease(Item item) {
    return item.properties().etim().stream().map(Property::release).allMatch(each -> each == 0);
  }

  private static String storable(String text) {
    return text.codePoints()
        .filter(each -> each != 0 && Character.getType(each) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Item withTexts(Item item, String text) {
    ItemTexts old = item.texts();
    return new Item(
        item.number(),
        item.type(),
        new ItemTexts(
            text,
            old.secondary(),
            text,
            old.digitalChannel(),
            old.dimension(),
            text,
            old.series(),
            old.model()),
        item.classification(),
        item.owner(),
        item.origin(),
        item.trade(),
        item.numbers(),
        item.nrf(),
        item.clp(),
        item.channels(),
        item.replaces(),
        item.bundle(),
        item.suppliers(),
        item.properties(),
        item.lifecycle());
  }
}
