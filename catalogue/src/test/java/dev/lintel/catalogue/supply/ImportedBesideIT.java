package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OTHER;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.Lifecycle;
import dev.lintel.catalogue.items.Measures;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.mapping.PartIds;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Imports and suppliers change the same things in turn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedBesideIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void keepsWhatWasImportedAfterAnOwnerPublished() {
    // given
    int number = fixture.standard(7).number();
    publish(number, "{'seriesName': 'SERIE 1'}");
    Own before = fixture.own(number);

    // when
    imported(fixture.published(number));
    Own shown = fixture.own(number);
    publish(number, "{'modelName': 'MODELL 2'}");

    // then
    assertThat(shown.state()).isEqualTo(CopyState.PUBLISHED);
    assertThat(shown.revision()).isGreaterThan(before.revision());
    assertThat(shown.document().get("primaryText").asString()).isEqualTo("FRA IMPORT");
    Item item = fixture.published(number);
    assertThat(item.texts().primary()).isEqualTo("FRA IMPORT");
    assertThat(item.texts().series()).isEqualTo("SERIE 1");
    assertThat(item.texts().model()).isEqualTo("MODELL 2");
    assertThat(item.suppliers().getFirst().packages().getFirst().measures().height())
        .isEqualTo(4321);
  }

  @Test
  void keepsWhatWasImportedOfAnAlternativeSupplier() {
    // given
    int number = fixture.standard(10).number();
    fixture.done(
        OTHER,
        new Change.PatchItem(
            2, number, ANY, patch("{'supplierItemNumber': 'A1', 'freightGroup': 'F7'}")));
    fixture.done(OTHER, new Change.PublishItem(number, ANY));

    // when
    Item item = fixture.published(number);
    Supplier old = item.suppliers().getLast();
    List<Supplier> suppliers = new ArrayList<>(item.suppliers());
    suppliers.set(suppliers.size() - 1, numbered(old, "FRA IMPORT"));
    save(item, renamed(item.texts()), suppliers);
    Own shown = fixture.own.item(OTHER, number).orElseThrow();
    fixture.done(
        OTHER, new Change.PatchItem(2, number, ANY, patch("{'expiryDate': '2031-01-31'}")));
    fixture.done(OTHER, new Change.PublishItem(number, ANY));

    // then
    assertThat(shown.document().get("supplierItemNumber").asString()).isEqualTo("FRA IMPORT");
    assertThat(shown.document().get("freightGroup").asString()).isEqualTo("F7");
    Supplier now = fixture.published(number).suppliers().getLast();
    assertThat(now.participant().number()).isEqualTo(OTHER);
    assertThat(now.itemNumber()).isEqualTo("FRA IMPORT");
    assertThat(now.expiry()).contains(LocalDate.parse("2031-01-31"));
    assertThat(now.packages()).isEqualTo(old.packages());
  }

  @Test
  void keepsWhatBuyersDoNotSeeBesideAnImport() {
    // given
    Item there = fixture.standard(8);
    UUID id = PartIds.ofPackage(there.number(), OWNER, 0);
    fixture.done(
        OWNER,
        new Change.PatchPackage(
            2, there.number(), id, ANY, patch("{'availableFrom': '2027-01-01'}")));
    publish(there.number(), "{'seriesName': 'SERIE 1'}");

    // when
    imported(fixture.published(there.number()));

    // then
    Own shown = fixture.own(there.number());
    assertThat(shown.packages().getFirst().get("availableFrom").asString()).isEqualTo("2027-01-01");
    assertThat(shown.packages().getFirst().get("height").asInt()).isEqualTo(4321);
  }

  @Test
  void keepsWhatAnOwnerHasNotPublishedYet() {
    // given
    int number = fixture.standard(9).number();
    publish(number, "{'seriesName': 'SERIE 1'}");
    fixture.done(OWNER, new Change.PatchItem(2, number, ANY, patch("{'modelName': 'MIN'}")));
    Own before = fixture.own(number);

    // when
    imported(fixture.published(number));

    // then
    assertThat(fixture.own(number)).isEqualTo(before);
  }

  @Test
  void keepsWhatWasImportedOfAModule() {
    // given
    int number = fixture.ownModule();
    fixture.done(OWNER, new Change.PatchModule(2, number, ANY, patch("{'text': 'FORST'}")));
    Module module = fixture.catalogue.modules().find(List.of(number)).getFirst();

    // when
    fixture.catalogue.modules().save(List.of(imported(module)));
    fixture.done(OWNER, new Change.PatchModule(2, number, ANY, patch("{'text': 'SIST'}")));

    // then
    Module now = fixture.catalogue.modules().find(List.of(number)).getFirst();
    assertThat(now.text()).isEqualTo("SIST");
    assertThat(now.description()).isEqualTo("Fra import.");
  }

  private void publish(int number, String patch) {
    fixture.done(OWNER, new Change.PatchItem(2, number, ANY, patch(patch)));
    fixture.done(OWNER, new Change.PublishItem(number, ANY));
  }

  /** As the file of another catalogue has it, an hour later. */
  private void imported(Item item) {
    List<Supplier> suppliers = new ArrayList<>(item.suppliers());
    suppliers.set(0, taller(suppliers.getFirst()));
    save(item, renamed(item.texts()), suppliers);
  }

  private static Supplier numbered(Supplier old, String number) {
    return new Supplier(
        old.participant(), old.main(), number, old.expiry(), old.packages(), old.media());
  }

  private void save(Item item, ItemTexts texts, List<Supplier> suppliers) {
    Lifecycle life = item.lifecycle();
    Item changed =
        new Item(
            item.number(),
            item.type(),
            texts,
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
            suppliers,
            item.properties(),
            new Lifecycle(
                life.created(),
                life.changed().plus(Duration.ofHours(1)),
                life.firstApproved(),
                life.expired()));
    fixture.catalogue.writer().restore(List.of(changed));
  }

  private static ItemTexts renamed(ItemTexts old) {
    return new ItemTexts(
        "FRA IMPORT",
        old.secondary(),
        old.description(),
        old.digitalChannel(),
        old.dimension(),
        old.keyword(),
        old.series(),
        old.model());
  }

  private static Supplier taller(Supplier old) {
    List<Packaging> packages = new ArrayList<>(old.packages());
    Packaging first = packages.getFirst();
    Measures measures = first.measures();
    packages.set(
        0,
        new Packaging(
            first.level(),
            first.unit(),
            first.gtin(),
            new Measures(
                measures.length(), measures.width(), 4321, measures.weight(), measures.volume()),
            first.contents(),
            first.ordering(),
            first.dangerousGoods()));
    return new Supplier(
        old.participant(), old.main(), old.itemNumber(), old.expiry(), packages, old.media());
  }

  private static Module imported(Module old) {
    return new Module(
        old.number(),
        old.internalId(),
        old.text(),
        "Fra import.",
        old.brand(),
        old.corporateBrand(),
        old.etimClass(),
        old.manufacturer(),
        old.manufacturerName(),
        old.owner(),
        old.productGroup(),
        old.productGroupName(),
        old.active(),
        old.created(),
        old.changed().plus(Duration.ofHours(1)));
  }
}
