package dev.lintel.catalogue.supply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.supply.documents.DocumentText;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.mapping.ItemMerge;
import dev.lintel.catalogue.supply.rules.FieldRule;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.catalogue.supply.rules.PublishingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a client sends: what the shapes let through, everything behind them can read. */
class ArbitraryDocumentsTest {

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "7",
          "1.50",
          "1e400",
          "1e-400",
          "99999999999",
          "\"\"",
          "\"A\"",
          "\"2026-02-30\"",
          "\"2026-02-28\"",
          "\"EC002112\"",
          "\"NO\"",
          "\"7050000000003\"",
          "\"F-PAK\"",
          "\"12345678\"");
  private static final List<String> MEMBERS =
      List.of(
          "number",
          "class",
          "type",
          "code",
          "epdId",
          "nobbNumber",
          "quantity",
          "packingGroup",
          "calculationFactor",
          "packageId");

  private static final ItemMerge MERGE =
      new ItemMerge(
          new ParticipantReference(50_100, "A"),
          new Classification(new ProductGroupReference("0101010", "B"), "", 70_000_000),
          Instant.EPOCH,
          LocalDate.EPOCH);

  @Property(tries = 2000)
  void whatHasTheRightShapeCanBePublished(
      @ForAll("items") ObjectNode fields, @ForAll("packages") ObjectNode packaging) {
    ObjectNode item = withoutFaults(ItemFields.RULES, fields).put("type", "Standard");
    item.remove("channel");
    ObjectNode pack = withoutFaults(PackageFields.RULES, packaging);
    ItemContent content = new ItemContent(item, List.of(pack), List.of(), false);

    new PublishingRules(true, true).check(content);
    Item made = MERGE.merge(50_000_001, content, Optional.empty());
    Item again = MERGE.merge(50_000_001, content, Optional.of(made));

    assertThat(again).isEqualTo(made);
  }

  @Property(tries = 2000)
  void aPatchOfNothingChangesNothing(@ForAll("items") ObjectNode fields) {
    ObjectNode known = ItemFields.RULES.known(fields, 2);

    assertThat(FieldRules.changed(known, ItemFields.RULES.settled(known, known.deepCopy(), 2)))
        .isEmpty();
    assertThat(ItemFields.RULES.checkChange(known, known.deepCopy(), 2)).isEmpty();
  }

  @Property(tries = 2000)
  void aFieldOfAnotherVersionStaysAsItIs(
      @ForAll("items") ObjectNode before, @ForAll("items") ObjectNode after) {
    ObjectNode settled = ItemFields.RULES.settled(ItemFields.RULES.known(before, 2), after, 1);

    assertThat(new Given(settled).has("channel")).isEqualTo(new Given(before).has("channel"));
    assertThat(Set.copyOf(settled.propertyNames())).doesNotContain("nobodys");
  }

  /** A document without those fields that have a fault. */
  private static ObjectNode withoutFaults(FieldRules rules, ObjectNode document) {
    ObjectNode right = rules.known(document, 2);
    rules
        .check(right, Presence.PART, 2)
        .forEach(fault -> right.remove(fault.field().split("[.\\[]", 2)[0]));
    return right;
  }

  @Provide
  Arbitrary<ObjectNode> items() {
    return documents(ItemFields.RULES);
  }

  @Provide
  Arbitrary<ObjectNode> packages() {
    return documents(PackageFields.RULES);
  }

  private static Arbitrary<ObjectNode> documents(FieldRules rules) {
    List<String> names = new ArrayList<>(rules.all().stream().map(FieldRule::name).toList());
    names.add("nobodys");
    return Arbitraries.maps(Arbitraries.of(names), values(1))
        .ofMaxSize(12)
        .map(ArbitraryDocumentsTest::document);
  }

  private static ObjectNode document(Map<String, String> fields) {
    List<String> members =
        fields.entrySet().stream()
            .map(each -> "\"%s\": %s".formatted(each.getKey(), each.getValue()))
            .toList();
    return DocumentText.read("{" + String.join(", ", members) + "}");
  }

  private static Arbitrary<String> values(int depth) {
    Arbitrary<String> scalars = Arbitraries.of(SCALARS);
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<String> objects =
        Arbitraries.maps(Arbitraries.of(MEMBERS), values(depth - 1))
            .ofMaxSize(4)
            .map(fields -> DocumentText.write(document(fields)));
    return Arbitraries.oneOf(scalars, arrays(values(depth - 1)), objects, arrays(objects));
  }

  private static Arbitrary<String> arrays(Arbitrary<String> elements) {
    return elements.list().ofMaxSize(3).map(each -> "[" + String.join(",", each) + "]");
  }
}
