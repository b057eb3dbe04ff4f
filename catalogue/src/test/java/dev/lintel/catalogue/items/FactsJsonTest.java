package dev.lintel.catalogue.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FactsJsonTest {

  private final FictionalCatalogue fiction = new FictionalCatalogue(7, 100_000, TestCatalogue.NOW);

  @Property
  void readsWhatItWrote(@ForAll @IntRange(max = 99_999) int index) {
    // given
    Item item = fiction.item(index);

    // when
    byte[] facts = FactsJson.write(item);

    // then
    assertThat(FactsJson.read(facts, item.lifecycle().changed())).isEqualTo(item);
  }

  @Property(tries = 50)
  void saysNothingOfTheInstantOfTheChange(@ForAll @IntRange(max = 99_999) int index) {
    // given
    Item item = fiction.item(index);
    Lifecycle life = item.lifecycle();

    // when
    Item later =
        item.with(new Lifecycle(life.created(), Instant.MAX, life.firstApproved(), life.expired()));

    // then
    assertThat(FactsJson.write(later)).isEqualTo(FactsJson.write(item));
  }
}
