package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.add;
import static dev.lintel.catalogue.supply.SupplyFixture.conflicts;
import static dev.lintel.catalogue.supply.SupplyFixture.fields;
import static dev.lintel.catalogue.supply.SupplyFixture.id;
import static dev.lintel.catalogue.supply.SupplyFixture.item;
import static dev.lintel.catalogue.supply.SupplyFixture.json;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.supply.mapping.PartIds;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedChangesIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void tellsAllFaultsOfAnItemAtOnce() {
    // when
    Result result =
        fixture
            .run(
                OWNER,
                new Change.CreateItem(
                    2,
                    json(
                        "{'type': 'Klump', 'moduleNumber': 1, 'primaryText': 'A@B', 'supplierItemNumber': 'x', 'priceUnit': 'STK', 'stocked': 'ja'}")))
            .getFirst();

    // then
    assertThat(fields(result))
        .containsExactlyInAnyOrder(
            "primaryText", "manufacturerItemNumber", "stocked", "hasDurabilityDate");
    assertThat(
            fields(
                fixture
                    .run(
                        OWNER,
                        new Change.CreateItem(
                            2,
                            item(1, fixture.next())
                                .put("type", "Klump")
                                .put("priceUnit", "ALN")
                                .put("expiryDate", "2026-01-01")))
                    .getFirst()))
        .containsExactlyInAnyOrder("type", "priceUnit", "expiryDate", "moduleNumber");
  }

  @Test
  void refusesNumbersThatOthersHaveAsConflicts() {
    // given
    Item there = fixture.standard(3);
    String number = there.suppliers().getFirst().itemNumber();
    String gtin = there.suppliers().getFirst().packages().getFirst().gtin();
    int item =
        fixture
            .done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), fixture.next())))
            .number();

    // then
    assertThat(
            conflicts(
                fixture
                    .run(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number)))
                    .getFirst()))
        .containsExactly("supplierItemNumber");
    assertThat(
            conflicts(
                fixture
                    .run(
                        OWNER,
                        new Change.PatchItem(
                            2, item, ANY, patch("{'supplierItemNumber': '%s'}".formatted(number))))
                    .getFirst()))
        .containsExactly("supplierItemNumber");
    assertThat(
            conflicts(
                fixture.run(OWNER, add(item, "F-PAK", "'gtin': '%s'".formatted(gtin))).getFirst()))
        .containsExactly("gtin");
  }

  @Test
  void givesANumberBackWhenAnItemTakesAnother() {
    // given
    String number = fixture.next();
    int first =
        fixture.done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number))).number();
    assertThat(
            conflicts(
                fixture
                    .run(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number)))
                    .getFirst()))
        .containsExactly("supplierItemNumber");

    // when
    fixture.done(
        OWNER,
        new Change.PatchItem(
            2, first, ANY, patch("{'supplierItemNumber': '%s'}".formatted(fixture.next()))));

    // then
    fixture.done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number)));
  }

  @Test
  void keepsWhatBuyersStillSeeFromOthersOfTheSameBatch() {
    // given
    Item there = fixture.standard(5);
    Packaging packaging = there.suppliers().getFirst().packages().getFirst();
    UUID id = PartIds.ofPackage(there.number(), OWNER, 0);
    int other =
        fixture
            .done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), fixture.next())))
            .number();

    // when
    List<Result> results =
        fixture.run(
            OWNER,
            new Change.PatchPackage(2, there.number(), id, ANY, patch("{'gtin': '7091234567899'}")),
            add(other, "F-PAK", "'gtin': '%s'".formatted(packaging.gtin())));

    // then
    assertThat(results.getFirst()).isInstanceOf(Result.Done.class);
    assertThat(conflicts(results.getLast())).containsExactly("gtin");
  }

  @Test
  void freesInABatchWhatBuyersNoLongerSee() {
    // given
    Item there = fixture.standard(6);
    Packaging packaging = there.suppliers().getFirst().packages().getFirst();
    UUID id = PartIds.ofPackage(there.number(), OWNER, 0);
    int other = create(fixture.next());

    // when
    List<Result> results =
        fixture.run(
            OWNER,
            new Change.PatchPackage(2, there.number(), id, ANY, patch("{'gtin': '7091234567912'}")),
            new Change.PublishItem(there.number(), ANY),
            add(other, "F-PAK", "'gtin': '%s'".formatted(packaging.gtin())));

    // then
    assertThat(results).allMatch(Result.Done.class::isInstance);
  }

  @Test
  void handsANumberOnSeveralTimesInABatch() {
    // given
    String number = fixture.next();
    int first = create(number);
    int second = create(fixture.next());

    // when
    List<Result> results =
        fixture.run(
            OWNER,
            renumbered(first, fixture.next()),
            renumbered(second, number),
            renumbered(second, fixture.next()));

    // then
    assertThat(results).allMatch(Result.Done.class::isInstance);
    fixture.done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number)));
  }

  @Test
  void takesANumberBackThatWasHandedOnInABatch() {
    // given
    String number = fixture.next();
    int first = create(number);
    int second = create(fixture.next());

    // when
    List<Result> results =
        fixture.run(
            OWNER,
            renumbered(first, fixture.next()),
            renumbered(second, number),
            renumbered(second, fixture.next()),
            renumbered(first, number));

    // then
    assertThat(results).allMatch(Result.Done.class::isInstance);
    assertThat(
            conflicts(
                fixture
                    .run(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number)))
                    .getFirst()))
        .containsExactly("supplierItemNumber");
  }

  private int create(String number) {
    return fixture
        .done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), number)))
        .number();
  }

  private static Change renumbered(int item, String number) {
    return new Change.PatchItem(
        2, item, ANY, patch("{'supplierItemNumber': '%s'}".formatted(number)));
  }

  @Test
  void refusesAnotherRevisionThanTheExpectedOne() {
    // given
    int number = fixture.standard(4).number();
    long revision = fixture.own(number).revision();
    fixture.done(
        OWNER, new Change.PatchItem(2, number, Expected.of(revision), patch("{'stocked': false}")));

    // then
    assertThat(
            fixture
                .run(
                    OWNER,
                    new Change.PatchItem(
                        2, number, Expected.of(revision), patch("{'stocked': true}")))
                .getFirst())
        .isInstanceOf(Result.ChangedSince.class);
  }

  @Test
  void tellsWhatAnItemLacksForPublishing() {
    // given
    int item =
        fixture
            .done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), fixture.next())))
            .number();

    // then
    assertThat(fields(fixture.run(OWNER, new Change.PublishItem(item, ANY)).getFirst()))
        .containsExactlyInAnyOrder("packages", "packages", "media", "prices");
  }

  @Test
  void whatAPackageHoldsIsToldByIdsAndAmounts() {
    // given
    int display =
        fixture
            .done(
                OWNER,
                new Change.CreateItem(
                    2, item(fixture.ownModule(), fixture.next()).put("type", "Display")))
            .number();

    // when
    Result refused =
        fixture
            .run(
                OWNER,
                SupplyFixture.add(
                    display, "D-PAK", "'bundleItems': [{'packageId': 'en', 'quantity': -1}]"))
            .getFirst();

    // then
    assertThat(fields(refused))
        .containsExactly("bundleItems[0].packageId", "bundleItems[0].quantity");
    fixture.done(
        OWNER,
        SupplyFixture.add(
            display,
            "D-PAK",
            "'bundleItems': [{'packageId': '%s', 'quantity': 2}]"
                .formatted(id(fixture.own(fixture.standard(5).number()).packages().getFirst()))));
  }
}
