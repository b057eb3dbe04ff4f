package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OTHER;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.fields;
import static dev.lintel.catalogue.supply.SupplyFixture.id;
import static dev.lintel.catalogue.supply.SupplyFixture.packaging;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlternativeSupplierIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void anAlternativeSupplierAddsItsOwnAndCannotTouchTheOwners() {
    // given
    fixture.at("2026-03-03T10:00:00Z");
    Item before = fixture.standard(1);
    int number = before.number();
    UUID first = id(fixture.own.item(OTHER, number).orElseThrow().packages().getFirst());
    assertThat(first).isEqualTo(id(fixture.own(number).packages().getFirst()));

    // when
    List<Result> results =
        fixture.run(
            OTHER,
            new Change.PatchItem(
                2, number, ANY, patch("{'primaryText': 'MITT', 'supplierItemNumber': 'X1'}")),
            new Change.PatchItem(2, number, ANY, patch("{'supplierItemNumber': 'ALT-77'}")),
            new Change.PatchPackage(2, number, first, ANY, patch("{'gtin': '70900000'}")),
            new Change.PatchPackage(2, number, first, ANY, patch("{'deliverable': false}")),
            new Change.AddPackage(2, number, ANY, packaging("T-PAK", "'consistsOfCount': 2")),
            new Change.PublishItem(number, ANY));

    // then
    assertThat(fields(results.get(0))).containsExactly("primaryText");
    assertThat(fields(results.get(2))).containsExactly("gtin");
    assertThat(fields(results.get(4))).containsExactly("packages");
    assertThat(results).filteredOn(Result.Done.class::isInstance).hasSize(3);
    Item after = fixture.published(number);
    assertThat(after.suppliers().getFirst()).isEqualTo(before.suppliers().getFirst());
    assertThat(after.texts()).isEqualTo(before.texts());
    Supplier other =
        after.suppliers().stream()
            .filter(each -> each.participant().number() == OTHER)
            .findFirst()
            .orElseThrow();
    assertThat(other.itemNumber()).isEqualTo("ALT-77");
    assertThat(other.packages().getFirst().ordering().deliverable()).isFalse();
    assertThat(other.packages().getFirst().gtin())
        .isEqualTo(before.suppliers().getFirst().packages().getFirst().gtin());
  }

  @Test
  void packagesOfOneLevelEachHaveTheirOwnFlagsWhereNoCopyIsStored() {
    // given
    int number = fixture.standard(6).number();
    fixture.done(OWNER, SupplyFixture.add(number, "UDEF", "'minOrderQuantity': null"));
    fixture.done(OWNER, SupplyFixture.add(number, "UDEF", "'minOrderQuantity': null"));
    fixture.done(OWNER, new Change.PublishItem(number, ANY));
    List<UUID> ids =
        fixture.own.item(OTHER, number).orElseThrow().packages().stream()
            .filter(each -> each.path("type").asString("").equals("UDEF"))
            .map(SupplyFixture::id)
            .toList();
    fixture.done(
        OTHER,
        new Change.PatchPackage(2, number, ids.getLast(), ANY, patch("{'deliverable': false}")));
    fixture.done(
        OTHER, new Change.PatchItem(2, number, ANY, patch("{'supplierItemNumber': 'TO'}")));
    fixture.done(OTHER, new Change.PublishItem(number, ANY));

    // when
    fixture
        .catalogue
        .database()
        .jdbi()
        .useHandle(handle ->
            handle.execute("delete from catalogue.working_copy where supplier = ?", OTHER));

    // then
    assertThat(fixture.own.item(OTHER, number).orElseThrow().packages())
        .filteredOn(each -> ids.contains(id(each)))
        .extracting(each -> each.get("deliverable").asBoolean())
        .containsExactly(true, false);
  }

  @Test
  void anAlternativeSupplierFollowsTheOwnersPackages() {
    // given
    fixture.at("2026-03-03T11:00:00Z");
    int number = fixture.standard(2).number();
    fixture.run(
        OTHER,
        new Change.PatchItem(2, number, ANY, patch("{'supplierItemNumber': 'ALT-88'}")),
        new Change.PublishItem(number, ANY));

    // when
    UUID first = id(fixture.own(number).packages().getFirst());
    fixture.done(OWNER, new Change.PatchPackage(2, number, first, ANY, patch("{'weight': 7.75}")));
    fixture.done(OWNER, new Change.PublishItem(number, ANY));

    // then
    assertThat(
            fixture.published(number).suppliers().stream()
                .filter(each -> each.participant().number() == OTHER)
                .flatMap(each -> each.packages().stream().limit(1))
                .map(each -> each.measures().weight()))
        .containsExactly(Optional.of(new BigDecimal("7.75")));
  }
}
