package dev.lintel.catalogue.supply;

import static dev.lintel.catalogue.supply.SupplyFixture.ANY;
import static dev.lintel.catalogue.supply.SupplyFixture.OWNER;
import static dev.lintel.catalogue.supply.SupplyFixture.conflicts;
import static dev.lintel.catalogue.supply.SupplyFixture.fields;
import static dev.lintel.catalogue.supply.SupplyFixture.item;
import static dev.lintel.catalogue.supply.SupplyFixture.json;
import static dev.lintel.catalogue.supply.SupplyFixture.patch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PricesAndMediaIT {

  private final SupplyFixture fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC);

  @AfterAll
  void close() {
    fixture.close();
  }

  @Test
  void keepsOneUnpublishedPriceAndEndsTheOneBefore() {
    // given
    fixture.at("2026-03-10T10:00:00Z");
    Item item = fixture.standard(5);
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
    int number = fixture.standard(6).number();
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
    int number = fixture.standard(7).number();
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
    assertThat(fixture.own(number).media())
        .filteredOn(
            each -> each.get("type").asString().equals("PB") && each.get("isPrimary").asBoolean())
        .hasSize(1)
        .allMatch(each -> each.get("contentType").asString().equals("image/jpeg"))
        .noneMatch(each -> each.has("content"));
  }
}
