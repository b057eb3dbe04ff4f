package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OTHER;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.add;
import static dev.lintel.catalogue.supply.SupplyFixture.fields;
import static dev.lintel.catalogue.supply.SupplyFixture.item;
import static dev.lintel.catalogue.supply.SupplyFixture.json;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.media.Variant;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.GtinAnswer;
import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupplyStoryIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void bringsANewItemFromItsModuleToTheBuyers() {
    // given
    fixture.at("2026-03-02T09:00:00Z");
    String gtin = Gtin.complete("709000000001");
    int module = fixture.done(OWNER, new Change.CreateModule(2, fixture.module())).number();
    int item = fixture.done(OWNER, new Change.CreateItem(2, item(module, "S-1"))).number();
    UUID picture = furnish(item, gtin);
    assertThat(fixture.catalogue.shelf().facts(item)).isEmpty();
    assertThat(fixture.own(item).state()).isEqualTo(CopyState.NEW);
    assertThat(fixture.own.byGtin(OWNER, gtin)).isInstanceOf(GtinAnswer.Forbidden.class);

    // when
    fixture.done(OWNER, new Change.PublishPrice(item, ANY));
    fixture.done(OWNER, new Change.PublishItem(item, ANY));

    // then
    Item published = fixture.published(item);
    Supplier main = published.suppliers().getFirst();
    assertThat(published.texts().primary()).isEqualTo("HAMMER 1");
    assertThat(published.classification().moduleNumber()).isEqualTo(module);
    assertThat(published.lifecycle().changed()).isEqualTo(fixture.now());
    assertThat(main.itemNumber()).isEqualTo("S-1");
    assertThat(main.packages()).extracting(Packaging::level).containsExactly("F-PAK", "D-PAK");
    assertThat(main.packages().getFirst().measures().length()).isEqualTo(301);
    assertThat(main.media().getFirst().guid()).isEqualTo(picture);
    assertThat(fixture.own(item).state()).isEqualTo(CopyState.PUBLISHED);
    showsPictureAndPrice(item, picture);
    findsItByItsGtin(item, gtin);
  }

  /** Its packages, a picture and a price. */
  private UUID furnish(int item, String gtin) {
    fixture.done(
        OWNER,
        add(
            item,
            "F-PAK",
            "'gtin': '%s', 'height': 20, 'length': 300.4, 'width': 40, 'weight': 0.25"
                .formatted(gtin)));
    fixture.done(OWNER, add(item, "D-PAK", "'consistsOfCount': 12"));
    UUID picture =
        fixture
            .done(
                OWNER,
                new Change.AddMedia(
                    2,
                    item,
                    ANY,
                    json("{'type': 'PB', 'fileName': 'a.txt'}"),
                    SupplyFixture.picture("png", 1600, 400)))
            .part()
            .orElseThrow();
    fixture.done(
        OWNER,
        new Change.PutPrice(2, item, ANY, json("{'price': 99.5, 'fromDate': '2026-04-01'}")));
    return picture;
  }

  private void showsPictureAndPrice(int item, UUID picture) {
    assertThat(fixture.catalogue.media().content(picture, Variant.LARGE).orElseThrow().width())
        .isEqualTo(1200);
    assertThat(fixture.catalogue.prices().of(List.of(item)))
        .extracting(Price::from)
        .containsExactly(LocalDate.of(2026, 4, 1));
  }

  private void findsItByItsGtin(int item, String gtin) {
    assertThat(fixture.own.byGtin(OWNER, gtin)).isEqualTo(new GtinAnswer.Found(item));
    assertThat(fixture.own.byGtin(OTHER, gtin)).isEqualTo(new GtinAnswer.Found(item));
    assertThat(fixture.own.byGtin(99_999, gtin)).isInstanceOf(GtinAnswer.Forbidden.class);
    assertThat(fixture.own.byGtin(OWNER, "7090000009999")).isInstanceOf(GtinAnswer.NotFound.class);
  }

  @Test
  void showsAPublishedItemAsItsOwnersAndChangesOnlyWhatAPatchTells() {
    // given
    fixture.at("2026-03-02T10:00:00Z");
    Item before = fixture.standard(0);
    int number = before.number();
    assertThat(fixture.own(number).state()).isEqualTo(CopyState.PUBLISHED);
    assertThat(fixture.own(number).document().path("primaryText").asString())
        .isEqualTo(before.texts().primary());

    // when
    fixture.done(
        OWNER,
        new Change.PatchItem(
            2, number, ANY, patch("{'secondaryText': null, 'marketingText': 'Sterk'}")));

    // then
    assertThat(fixture.own(number).state()).isEqualTo(CopyState.CHANGED);
    assertThat(fixture.published(number)).isEqualTo(before);

    // when
    fixture.done(OWNER, new Change.PublishItem(number, ANY));

    // then
    Item after = fixture.published(number);
    assertThat(after.texts().secondary()).isEmpty();
    assertThat(after.texts().primary()).isEqualTo(before.texts().primary());
    assertThat(after.suppliers()).isEqualTo(before.suppliers());
    assertThat(after.properties().etim()).isEqualTo(before.properties().etim());
    assertThat(after.trade()).isEqualTo(before.trade());
    assertThat(after.lifecycle().changed()).isEqualTo(fixture.now());
    assertThat(after.properties().marketing()).anyMatch(one -> one.value().equals("Sterk"));
  }

  @Test
  void letsNobodyButTheOwnerSeeAnUnpublishedItem() {
    // given
    int item =
        fixture
            .done(OWNER, new Change.CreateItem(2, item(fixture.ownModule(), fixture.next())))
            .number();

    // then
    assertThat(fixture.own.item(OTHER, item)).isEmpty();
    assertThat(fixture.own.hasItem(OTHER, item)).isFalse();
    assertThat(fixture.own.hasItem(OWNER, item)).isTrue();
    assertThat(fixture.own.hasItem(OTHER, fixture.standard(9).number())).isTrue();
    assertThat(fixture.own.hasItem(99_999, fixture.standard(9).number())).isFalse();
    assertThat(fixture.own.hasModule(OWNER, fixture.ownModule())).isTrue();
    assertThat(fixture.own.hasModule(OTHER, fixture.ownModule())).isFalse();
    assertThat(fixture.run(OTHER, new Change.PublishItem(item, ANY)).getFirst())
        .isInstanceOf(Result.Absent.class);
    assertThat(fixture.own.items(OWNER, item - 1, 10)).extracting(Own::number).contains(item);
  }

  @Test
  void appliesABatchInOrderAndSkipsWhatIsRefused() {
    // given
    int number = fixture.standard(8).number();

    // when
    List<Result> results =
        fixture.run(
            OWNER,
            new Change.PatchItem(2, number, ANY, patch("{'seriesName': 'EN'}")),
            new Change.PatchItem(2, number, ANY, patch("{'seriesName': 'TO', 'type': null}")),
            new Change.PatchItem(2, number, ANY, patch("{'modelName': 'TRE', 'ukjent': 5}")),
            new Change.PublishItem(number, ANY));

    // then
    assertThat(results.get(1)).isInstanceOf(Result.Refused.class);
    assertThat(fixture.published(number).texts().series()).isEqualTo("EN");
    assertThat(fixture.published(number).texts().model()).isEqualTo("TRE");
    assertThat(fixture.own(number).document().has("ukjent")).isFalse();
  }

  @Test
  void pagesThroughAllItemsThatAreASuppliersOwn() {
    // when
    List<Integer> seen = new ArrayList<>();
    List<Own> page = fixture.own.items(OTHER, 0, 7);
    while (!page.isEmpty()) {
      page.forEach(each -> seen.add(each.number()));
      page = fixture.own.items(OTHER, seen.getLast(), 7);
    }

    // then
    assertThat(seen).isSorted().doesNotHaveDuplicates();
    assertThat(seen)
        .containsAll(
            fixture.fiction.numbers(0, 600).stream()
                .filter(number ->
                    fixture.published(number).suppliers().stream()
                        .anyMatch(each -> each.participant().number() == OTHER))
                .toList());
  }

  @Test
  void listsReferenceDataOfEveryKind() throws SQLException {
    try (Connection connection = fixture.catalogue.database().dataSource().getConnection()) {
      ReferenceLists lists = ReferenceLists.read(connection);

      assertThat(ReferenceList.values()).noneMatch(list -> lists.entries(list).isEmpty());
      assertThat(ReferenceList.titled("corporateBrands")).contains(ReferenceList.CORPORATE_BRANDS);
    }
  }

  @Test
  void changesAModuleInUse() {
    // given
    int module = fixture.ownModule();

    // when
    fixture.done(OWNER, new Change.PatchModule(1, module, ANY, patch("{'text': 'NYTT NAVN: 7'}")));
    Result later =
        fixture
            .run(
                OWNER,
                new Change.PatchModule(2, module, ANY, patch("{'text': 'NAVN: 7', 'brand': null}")))
            .getFirst();

    // then
    assertThat(fixture.catalogue.modules().find(List.of(module)))
        .extracting(Module::text)
        .containsExactly("NYTT NAVN: 7");
    assertThat(fields(later)).containsExactlyInAnyOrder("text", "brand");
  }
}
