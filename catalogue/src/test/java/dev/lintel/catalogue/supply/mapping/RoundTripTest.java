package dev.lintel.catalogue.supply.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.supply.documents.DocumentText;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.PublishingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RoundTripTest {

  private static final int SIZE = 1500;
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private final FictionalCatalogue fiction = new FictionalCatalogue(2, SIZE, TestCatalogue.NOW);
  private final List<Item> items = IntStream.range(0, SIZE).mapToObj(fiction::item).toList();

  @Test
  void aDocumentOfAnItemMakesTheSameItemAgain() {
    assertThat(items)
        .allSatisfy(item -> {
          ItemContent content = stored(PublishedContent.ofOwner(item, List.of()));
          Item again = merge(item).merge(item.number(), content, Optional.of(item));
          assertThat(again.with(item.lifecycle())).isEqualTo(item);
          assertThat(again.lifecycle().expired()).isEqualTo(item.lifecycle().expired());
        });
  }

  @Test
  void documentsOfPublishedItemsHaveTheShapeThatIsAskedFor() {
    assertThat(items)
        .allSatisfy(item -> {
          ItemContent content = PublishedContent.ofOwner(item, List.of());
          assertThat(changes(ItemFields.RULES, content.fields())).isEmpty();
          content
              .packages()
              .forEach(each -> assertThat(changes(PackageFields.RULES, each)).isEmpty());
        });
  }

  @Test
  void fictionalItemsLackNothing() {
    assertThat(items)
        .allSatisfy(item -> {
          ItemContent content = PublishedContent.ofOwner(item, List.of());
          assertThat(new PublishingRules(true, true).check(content))
              .allMatch(
                  fault -> fault.field().equals("media") || fault.field().equals("bundleItems"));
        });
  }

  /** As if all fields that are not the server's were new. */
  private static List<?> changes(FieldRules rules, ObjectNode document) {
    ObjectNode before = document.deepCopy();
    rules.all().stream()
        .filter(rule -> rule.demand() != FieldRule.Demand.READ_ONLY)
        .forEach(rule -> before.remove(rule.name()));
    return rules.checkChange(before, document, 2);
  }

  private static ItemContent stored(ItemContent content) {
    return ItemContent.of(DocumentText.read(DocumentText.write(content.document())));
  }

  private static ItemMerge merge(Item item) {
    return new ItemMerge(item.owner(), item.classification(), NOW, LocalDate.of(2026, 4, 1));
  }
}
