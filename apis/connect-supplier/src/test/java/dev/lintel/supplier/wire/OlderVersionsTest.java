package dev.lintel.supplier.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.ModuleFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.PriceFields;
import dev.lintel.properties.patch.MergePatch;
import dev.lintel.properties.versions.OlderVersion;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent through either version, the other one's fields stay. */
class OlderVersionsTest {
  private static final int TRIES = 2_000;

  @Property(tries = TRIES)
  void readingAfterAPatchIsPatchingWhatWasRead(
      @ForAll("documents") FieldRules rules, @ForAll int seed) {
    for (int number = 1; number <= 2; number++) {
      // given
      OlderVersion version = OlderVersions.of(rules, number);
      ObjectNode before = any(rules, number == 1 ? 3 : 2, seed, false);
      var patch = (ObjectNode) version.seen(any(rules, 4, seed + 1, true));

      // when
      JsonNode after = MergePatch.apply(before, version.patch(patch, before));

      // then
      assertThat(version.seen(after)).isEqualTo(MergePatch.apply(version.seen(before), patch));
    }
  }

  @Property(tries = TRIES)
  void whatAVersionDoesNotHaveStaysEvenIfItIsSent(
      @ForAll("documents") FieldRules rules, @ForAll int seed) {
    for (int number = 1; number <= 2; number++) {
      // given
      OlderVersion version = OlderVersions.of(rules, number);
      ObjectNode before = any(rules, 2, seed, false);
      ObjectNode patch = any(rules, 2, seed + 1, true);

      // when
      JsonNode after = MergePatch.apply(before, version.patch(patch, before));

      // then
      for (FieldRule rule : rules.all()) {
        if (!rule.in(number)) {
          assertThat(after.path(rule.name())).isEqualTo(before.path(rule.name()));
        }
      }
    }
  }

  @Provide
  Arbitrary<FieldRules> documents() {
    return Arbitraries.of(
        ItemFields.RULES, ModuleFields.RULES, PackageFields.RULES, PriceFields.RULES);
  }

  /** One field in so many is left out; what a value is does not matter to the versions. */
  private static ObjectNode any(FieldRules rules, int oneIn, int seed, boolean withNulls) {
    var random = new Random(seed);
    ObjectNode any = JsonNodeFactory.instance.objectNode();
    for (FieldRule rule : rules.all()) {
      int drawn = random.nextInt(oneIn * 2);
      if (withNulls && drawn == 1) {
        any.putNull(rule.name());
      } else if (drawn > 1) {
        any.put(rule.name(), "value " + random.nextInt(3));
      }
    }
    return any;
  }
}
