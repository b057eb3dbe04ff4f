package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OTHER;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
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
import dev.lintel.properties.problem.Fault;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupplyStoryIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);
  private int serial = 1000;

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void bringsANewItemFromItsModuleToTheBuyers() {
    // given
    fixture.at("2026-03-02T09:00:00Z");
    String gtin = Gtin.complete("709000000001");
    int module = fixture.done(OWNER, new Change.CreateModule(2, module())).number();
    int item = fixture.done(OWNER, new Change.CreateItem(2, item(module, "S-1"))).number();
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
    assertThat(fixture.catalogue.shelf().facts(item)).isEmpty();
    assertThat(own(item).state()).isEqualTo(CopyState.NEW);
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
    assertThat(main.packages().getFirst().measures().length()).isEqualTo(300);
    assertThat(main.media().getFirst().guid()).isEqualTo(picture);
    assertThat(fixture.catalogue.media().content(picture, Variant.LARGE).orElseThrow().width())
        .isEqualTo(1200);
    assertThat(fixture.catalogue.prices().of(List.of(item)))
        .extracting(Price::from)
        .containsExactly(LocalDate.of(2026, 4, 1));
    assertThat(own(item).state()).isEqualTo(CopyState.PUBLISHED);
    assertThat(fixture.own.byGtin(OWNER, gtin)).isEqualTo(new GtinAnswer.Found(item));
    assertThat(fixture.own.byGtin(OTHER, gtin)).isEqualTo(new GtinAnswer.Found(item));
    assertThat(fixture.own.byGtin(99_999, gtin)).isInstanceOf(GtinAnswer.Forbidden.class);
    assertThat(fixture.own.byGtin(OWNER, "7090000009999")).isInstanceOf(GtinAnswer.NotFound.class);
  }

  @Test
  void showsAPublishedItemAsItsOwnersAndChangesOnlyWhatAPatchTells() {
    // given
    fixture.at("2026-03-02T10:00:00Z");
    Item before = standard(0);
    int number = before.number();
    assertThat(own(number).state()).isEqualTo(CopyState.PUBLISHED);
    assertThat(own(number).document().path("primaryText").asString())
        .isEqualTo(before.texts().primary());

    // when
    fixture.done(
        OWNER,
        new Change.PatchItem(
            2, number, ANY, patch("{'secondaryText': null, 'marketingText': 'Sterk'}")));

    // then
    assertThat(own(number).state()).isEqualTo(CopyState.CHANGED);
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
    int item = fixture.done(OWNER, new Change.CreateItem(2, item(ownModule(), next()))).number();

    // then
    assertThat(fixture.own.item(OTHER, item)).isEmpty();
    assertThat(fixture.own.hasItem(OTHER, item)).isFalse();
    assertThat(fixture.own.hasItem(OWNER, item)).isTrue();
    assertThat(fixture.own.hasItem(OTHER, standard(9).number())).isTrue();
    assertThat(fixture.own.hasItem(99_999, standard(9).number())).isFalse();
    assertThat(fixture.own.hasModule(OWNER, ownModule())).isTrue();
    assertThat(fixture.own.hasModule(OTHER, ownModule())).isFalse();
    assertThat(fixture.run(OTHER, new Change.PublishItem(item, ANY)).getFirst())
        .isInstanceOf(Result.Absent.class);
    assertThat(fixture.own.items(OWNER, item - 1, 10)).extracting(Own::number).contains(item);
  }

  @Test
  void anAlternativeSupplierAddsItsOwnAndCannotTouchTheOwners() {
    // given
    fixture.at("2026-03-03T10:00:00Z");
    Item before = standard(1);
    int number = before.number();
    UUID first = id(fixture.own.item(OTHER, number).orElseThrow().packages().getFirst());
    assertThat(first).isEqualTo(id(own(number).packages().getFirst()));

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
    assertThat(results.get(1)).isInstanceOf(Result.Done.class);
    assertThat(fields(results.get(2))).containsExactly("gtin");
    assertThat(results.get(3)).isInstanceOf(Result.Done.class);
    assertThat(results.get(4)).isInstanceOf(Result.Refused.class);
    assertThat(results.get(5)).isInstanceOf(Result.Done.class);
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
  void anAlternativeSupplierFollowsTheOwnersPackages() {
    // given
    fixture.at("2026-03-03T11:00:00Z");
    int number = standard(2).number();
    fixture.run(
        OTHER,
        new Change.PatchItem(2, number, ANY, patch("{'supplierItemNumber': 'ALT-88'}")),
        new Change.PublishItem(number, ANY));

    // when
    UUID first = id(own(number).packages().getFirst());
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
                            item(1, next())
                                .put("type", "Klump")
                                .put("priceUnit", "ALN")
                                .put("expiryDate", "2026-01-01")))
                    .getFirst()))
        .containsExactlyInAnyOrder("type", "priceUnit", "expiryDate", "moduleNumber");
  }

  @Test
  void refusesNumbersThatOthersHaveAsConflicts() {
    // given
    Item there = standard(3);
    String number = there.suppliers().getFirst().itemNumber();
    String gtin = there.suppliers().getFirst().packages().getFirst().gtin();
    int item = fixture.done(OWNER, new Change.CreateItem(2, item(ownModule(), next()))).number();

    // then
    assertThat(
            conflicts(
                fixture.run(OWNER, new Change.CreateItem(2, item(ownModule(), number))).getFirst()))
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
    String number = next();
    int first = fixture.done(OWNER, new Change.CreateItem(2, item(ownModule(), number))).number();
    assertThat(
            conflicts(
                fixture.run(OWNER, new Change.CreateItem(2, item(ownModule(), number))).getFirst()))
        .containsExactly("supplierItemNumber");

    // when
    fixture.done(
        OWNER,
        new Change.PatchItem(
            2, first, ANY, patch("{'supplierItemNumber': '%s'}".formatted(next()))));

    // then
    fixture.done(OWNER, new Change.CreateItem(2, item(ownModule(), number)));
  }

  @Test
  void refusesAnotherRevisionThanTheExpectedOne() {
    // given
    int number = standard(4).number();
    long revision = own(number).revision();
    fixture.done(
        OWNER,
        new Change.PatchItem(2, number, OptionalLong.of(revision), patch("{'stocked': false}")));

    // then
    assertThat(
            fixture
                .run(
                    OWNER,
                    new Change.PatchItem(
                        2, number, OptionalLong.of(revision), patch("{'stocked': true}")))
                .getFirst())
        .isInstanceOf(Result.Conflict.class);
  }

  @Test
  void tellsWhatAnItemLacksForPublishing() {
    // given
    int item = fixture.done(OWNER, new Change.CreateItem(2, item(ownModule(), next()))).number();

    // then
    assertThat(fields(fixture.run(OWNER, new Change.PublishItem(item, ANY)).getFirst()))
        .containsExactlyInAnyOrder("packages", "packages", "media", "prices");
  }

  @Test
  void keepsOneUnpublishedPriceAndEndsTheOneBefore() {
    // given
    fixture.at("2026-03-10T10:00:00Z");
    Item item = standard(5);
    Price old = fixture.catalogue.prices().of(List.of(item.number())).getLast();
    fixture.done(
        OWNER,
        new Change.PutPrice(
            2, item.number(), ANY, json("{'price': 10, 'fromDate': '2026-04-01'}")));
    fixture.done(
        OWNER,
        new Change.PutPrice(
            2, item.number(), ANY, json("{'price': 11, 'fromDate': '2026-05-01'}")));
    fixture.done(OWNER, new Change.PatchPrice(2, item.number(), ANY, patch("{'price': 12.50}")));

    // when
    fixture.done(OWNER, new Change.PublishPrice(item.number(), ANY));

    // then
    List<Price> prices = fixture.catalogue.prices().of(List.of(item.number()));
    assertThat(prices.getLast().amount()).isEqualByComparingTo("12.5");
    assertThat(prices.get(prices.size() - 2).from()).isEqualTo(old.from());
    assertThat(prices.get(prices.size() - 2).to()).contains(LocalDate.of(2026, 4, 30));
    assertThat(fixture.own.prices(OWNER, item.number()).orElseThrow().unpublished()).isEmpty();
    assertThat(fixture.run(OWNER, new Change.DeletePrice(item.number(), ANY)).getFirst())
        .isInstanceOf(Result.Absent.class);
  }

  @Test
  void judgesAPriceAgainWhenItIsPublished() {
    // given
    fixture.at("2026-03-20T10:00:00Z");
    int number = standard(6).number();
    fixture.done(
        OWNER,
        new Change.PutPrice(2, number, ANY, json("{'price': 10, 'fromDate': '2026-04-01'}")));

    // when
    fixture.at("2026-03-21T10:00:00Z");

    // then
    assertThat(fields(fixture.run(OWNER, new Change.PublishPrice(number, ANY)).getFirst()))
        .containsExactly("fromDate");
    fixture.done(OWNER, new Change.PatchPrice(2, number, ANY, patch("{'fromDate': '2026-05-01'}")));
    fixture.done(OWNER, new Change.PublishPrice(number, ANY));
    fixture.done(
        OWNER,
        new Change.PutPrice(2, number, ANY, json("{'price': 11, 'fromDate': '2026-05-01'}")));
    assertThat(conflicts(fixture.run(OWNER, new Change.PublishPrice(number, ANY)).getFirst()))
        .containsExactly("fromDate");
  }

  @Test
  void takesPicturesByTheirContentAndKeepsOnePrimary() {
    // given
    int number = standard(7).number();
    ObjectNode named = json("{'type': 'PB', 'fileName': 'bilde.png', 'isPrimary': true}");

    // when
    Result wrong =
        fixture
            .run(
                OWNER,
                new Change.AddMedia(
                    2, number, ANY, named, "GIF89a".getBytes(StandardCharsets.US_ASCII)))
            .getFirst();
    fixture.done(
        OWNER, new Change.AddMedia(2, number, ANY, named, SupplyFixture.picture("jpeg", 50, 50)));

    // then
    assertThat(fields(wrong)).containsExactly("content");
    assertThat(own(number).media())
        .filteredOn(
            each -> each.get("type").asString().equals("PB") && each.get("isPrimary").asBoolean())
        .hasSize(1)
        .allMatch(each -> each.get("contentType").asString().equals("image/jpeg"))
        .noneMatch(each -> each.has("content"));
  }

  @Test
  void appliesABatchInOrderAndSkipsWhatIsRefused() {
    // given
    int number = standard(8).number();

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
    assertThat(own(number).document().has("ukjent")).isFalse();
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
    int module = ownModule();

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

  private Own own(int number) {
    return fixture.own.item(OWNER, number).orElseThrow();
  }

  private Item standard(int place) {
    return fixture.fiction.numbers(0, 600).stream()
        .map(fixture::published)
        .filter(SupplyFixture::isOwners)
        .filter(item -> item.type().title().equals("Standard"))
        .filter(item -> item.lifecycle().expired().isEmpty())
        .filter(
            item -> item.suppliers().stream().noneMatch(one -> one.participant().number() == OTHER))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  private int ownModule() {
    return fixture.fiction.modules().stream()
        .filter(module -> module.owner() == OWNER)
        .skip(2)
        .findFirst()
        .orElseThrow()
        .number();
  }

  private String next() {
    return "NR-" + serial++;
  }

  private ObjectNode module() {
    Module like = fixture.fiction.modules().getFirst();
    return json("{'active': true, 'internalid': 'H1', 'text': 'HAMRE', 'description': 'Gode hamre.'}")
        .put("brand", like.brand())
        .put("corporateBrand", like.corporateBrand())
        .put("manufacturer", like.manufacturerName())
        .put("productGroupNumber", like.productGroup());
  }

  private static ObjectNode item(int module, String number) {
    return json("{'type': 'Standard', 'primaryText': 'HAMMER 1', 'manufacturerItemNumber': 'M1', 'priceUnit': 'STK', 'stocked': true, 'hasDurabilityDate': false}")
        .put("moduleNumber", module)
        .put("supplierItemNumber", number);
  }

  private static Change.AddPackage add(int item, String type, String more) {
    return new Change.AddPackage(2, item, ANY, packaging(type, more));
  }

  private static ObjectNode packaging(String type, String more) {
    return json(
        "{'type': '%s', 'unit': 'STK', 'consistsOfUnit': 'STK', 'consistsOfCount': 1, 'calculatedCount': 1, 'deliverable': true, 'stocked': true, %s}"
            .formatted(type, more));
  }

  private static UUID id(ObjectNode part) {
    return UUID.fromString(part.get("id").asString());
  }

  private static List<String> fields(Result result) {
    return ((Result.Refused) result).faults().stream().map(Fault::field).toList();
  }

  private static List<String> conflicts(Result result) {
    return ((Result.Conflict) result).faults().stream().map(Fault::field).toList();
  }
}
