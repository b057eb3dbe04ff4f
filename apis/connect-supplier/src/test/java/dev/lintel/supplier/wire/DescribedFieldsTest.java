package dev.lintel.supplier.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.MediaFields;
import dev.lintel.catalogue.supply.rules.ModuleFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.PriceFields;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The described fields are those that the rules know, no more and no less. */
class DescribedFieldsTest {
  private static final Set<String> OURS = Set.of("state", "stateReason", "changedAt", "published");

  @Test
  void modulesItemsAndTheirPartsAreDescribedAsTheRulesHaveThem() {
    check(Module.class, ModuleFields.RULES);
    check(Item.class, ItemFields.RULES);
    check(PackageOfItem.class, PackageFields.RULES);
    check(Price.class, PriceFields.RULES);
    check(Medium.class, MediaFields.RULES);
    check(DangerousGoods.class, members("dangerousGoods"));
    check(Video.class, members("videos"));
    check(EpdData.class, members("epdData"));
    check(NrfInfo.class, members("nrfInfo"));
    check(BundledItem.class, members("bundleItems"));
  }

  private static FieldRules members(String name) {
    return ItemFields.RULES.find(name, 2).orElseThrow().members();
  }

  private static void check(Class<? extends Record> described, FieldRules rules) {
    Set<String> known = rules.all().stream().map(FieldRule::name).collect(Collectors.toSet());
    assertThat(names(described).filter(name -> !OURS.contains(name)))
        .as(described.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static Stream<String> names(Class<?> described) {
    return Stream.of(described.getRecordComponents())
        .flatMap(component ->
            component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? names(component.getType())
                : Stream.of(name(component)));
  }

  private static String name(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }
}
