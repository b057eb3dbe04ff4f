package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OTHER;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.id;
import static dev.lintel.catalogue.supply.SupplyFixture.json;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Several at once, and one over the months. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupplyTogetherIT {

  private static final int ROUNDS = 20;
  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);
  private final Item item =
      fixture.item(each ->
          SupplyFixture.isOwners(each)
              && each.type().title().equals("Standard")
              && each.lifecycle().expired().isEmpty());

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void neitherOwnerNorAlternativeSupplierLosesWhatItPublishes() throws Exception {
    // when
    all(
        List.of(
            () -> publishOften(OWNER, "seriesName", "EIER "),
            () -> publishOften(OTHER, "supplierItemNumber", "ANNEN ")));

    // then
    Item published = fixture.published(item.number());
    assertThat(published.texts().series()).isEqualTo("EIER 19");
    assertThat(published.suppliers())
        .filteredOn(each -> each.participant().number() == OTHER)
        .extracting(Supplier::itemNumber)
        .containsExactly("ANNEN 19");
  }

  @Test
  void oneNumberGoesToOneItemHoweverManyAskAtOnce() throws Exception {
    // when
    List<Callable<String>> writers = new ArrayList<>();
    for (int writer = 0; writer < 6; writer++) {
      writers.add(this::createWithOneNumber);
    }
    List<String> outcomes = all(writers);

    // then
    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).allMatch(each -> each.equals("done") || each.equals("taken"));
  }

  @Test
  void pricesNeverOverlapOverTheMonths() {
    // given
    Random random = new Random(4);
    LocalDate today = LocalDate.of(2026, 3, 1);

    // when
    for (int turn = 0; turn < 60; turn++) {
      today = today.plusDays(random.nextInt(25));
      fixture.at(today + "T10:00:00Z");
      LocalDate from = today.withDayOfMonth(1).plusMonths(random.nextInt(5));
      ObjectNode price = json("{'price': 10}").put("fromDate", from.toString());
      fixture.run(
          OWNER,
          new Change.PutPrice(2, item.number(), ANY, price),
          new Change.PublishPrice(item.number(), ANY));
    }

    // then
    List<Price> prices =
        fixture.catalogue.prices().of(List.of(item.number())).stream()
            .filter(price -> price.supplier() == OWNER)
            .toList();
    assertThat(prices).hasSizeGreaterThan(5);
    for (int place = 1; place < prices.size(); place++) {
      assertThat(prices.get(place - 1).to()).contains(prices.get(place).from().minusDays(1));
    }
    assertThat(prices.getLast().to()).isEmpty();
  }

  @Test
  void anItemExpiresOnItsDayAndCanComeBack() {
    // given
    Item other =
        fixture.item(each ->
            SupplyFixture.isOwners(each)
                && each.number() != item.number()
                && each.type().title().equals("Standard")
                && each.lifecycle().expired().isEmpty());
    int number = other.number();
    fixture.at("2026-03-01T10:00:00Z");
    fixture.done(
        OWNER, new Change.PatchItem(2, number, ANY, patch("{'expiryDate': '2026-03-05'}")));
    fixture.done(OWNER, new Change.PublishItem(number, ANY));
    assertThat(state(number)).isEqualTo(CopyState.PUBLISHED);

    // when
    fixture.at("2026-03-05T10:00:00Z");

    // then
    assertThat(state(number)).isEqualTo(CopyState.EXPIRED);
    assertThat(fixture.published(number).lifecycle().expired()).contains(LocalDate.of(2026, 3, 5));

    // when
    fixture.done(OWNER, new Change.PatchItem(2, number, ANY, patch("{'expiryDate': null}")));
    fixture.done(OWNER, new Change.PublishItem(number, ANY));

    // then
    assertThat(state(number)).isEqualTo(CopyState.PUBLISHED);
    assertThat(fixture.published(number).lifecycle().expired()).isEmpty();
  }

  @Test
  void aGtinThatBuyersStillSeeGoesToNoOtherItemInOneBatchEither() {
    // given
    Item first = fixture.standard(3);
    Item second = fixture.standard(4);
    String gtin = first.suppliers().getFirst().packages().getFirst().gtin();
    Change leave = patchGtin(first, Gtin.complete("709000012345"));
    Change take = patchGtin(second, gtin);

    // when
    List<Result> early = fixture.run(OWNER, leave, take);
    List<Result> later =
        fixture.run(OWNER, take, new Change.PublishItem(first.number(), ANY), take);

    // then
    assertThat(early.getFirst()).isInstanceOf(Result.Done.class);
    assertThat(early.getLast()).isInstanceOf(Result.Conflict.class);
    assertThat(later.getFirst()).isInstanceOf(Result.Conflict.class);
    assertThat(later.getLast()).isInstanceOf(Result.Done.class);
  }

  private Change patchGtin(Item of, String gtin) {
    return new Change.PatchPackage(
        2,
        of.number(),
        id(fixture.own(of.number()).packages().getFirst()),
        ANY,
        patch("{'gtin': '%s'}".formatted(gtin)));
  }

  @Test
  void anItemFollowsItsModuleToAnotherProductGroupWhenItIsPublishedNext() {
    // given
    Item there = fixture.standard(5);
    int number = there.number();
    fixture.done(OWNER, new Change.PublishItem(number, ANY));
    assertThat(fixture.published(number)).isEqualTo(there);
    String group =
        fixture.fiction.modules().stream()
            .map(Module::productGroup)
            .filter(each -> !each.equals(there.classification().group().number()))
            .findFirst()
            .orElseThrow();
    fixture.done(
        OWNER,
        new Change.PatchModule(
            2,
            there.classification().moduleNumber(),
            ANY,
            patch("{'etimClass': null, 'productGroupNumber': '%s'}".formatted(group))));

    // when
    fixture.done(OWNER, new Change.PublishItem(number, ANY));

    // then
    assertThat(fixture.published(number).classification().group().number()).isEqualTo(group);
    assertThat(fixture.published(number).texts()).isEqualTo(there.texts());
  }

  private CopyState state(int number) {
    return fixture.own.item(OWNER, number).orElseThrow().state();
  }

  private String publishOften(int supplier, String field, String value) {
    for (int round = 0; round < ROUNDS; round++) {
      String change = "{'%s': '%s%d'}".formatted(field, value, round);
      List<Result> results =
          fixture.run(
              supplier,
              new Change.PatchItem(2, item.number(), ANY, patch(change)),
              new Change.PublishItem(item.number(), ANY));
      assertThat(results).allMatch(Result.Done.class::isInstance);
    }
    return "";
  }

  /** A tie is done again, as whoever calls the catalogue does. */
  private String createWithOneNumber() {
    ObjectNode document =
        json("{'type': 'Standard', 'primaryText': 'A', 'supplierItemNumber': 'EN-0', 'manufacturerItemNumber': 'M', 'priceUnit': 'STK', 'stocked': true, 'hasDurabilityDate': false}")
            .put("moduleNumber", item.classification().moduleNumber());
    while (true) {
      try {
        Result result = fixture.run(OWNER, new Change.CreateItem(2, document)).getFirst();
        return result instanceof Result.Done ? "done" : "taken";
      } catch (IllegalStateException e) {
        if (!(e.getCause() instanceof SQLException tie) || !"40001".equals(tie.getSQLState())) {
          throw e;
        }
      }
    }
  }

  private static List<String> all(List<Callable<String>> work) throws Exception {
    List<String> results = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(work.size())) {
      for (Future<String> each : workers.invokeAll(work)) {
        results.add(each.get());
      }
    }
    return results;
  }
}
