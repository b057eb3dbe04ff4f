package dev.lintel.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.supplier.testing.SupplierAnswer;
import dev.lintel.supplier.testing.SupplierStories;
import org.junit.jupiter.api.Test;

/** One price at most is not published; the others follow each other. */
class PricesIT extends SupplierStories {
  @Test
  void aSecondPostOverwritesTheUnpublishedPrice() {
    // given
    String prices = "/items/" + known.newItem() + "/prices";

    // when
    owner.done(owner.post(prices, "{'price': 10, 'fromDate': '2026-04-01'}"));
    owner.done(owner.post(prices, "{'price': 12.50, 'fromDate': '2026-05-01'}"));

    // then
    assertThat(owner.get(prices).each("prices", "fromDate")).containsExactly("2026-05-01");
    assertThat(owner.get(prices).each("prices", "published")).containsExactly("false");
  }

  @Test
  void patchAndDeleteAreOfTheUnpublishedPrice() {
    // given
    String prices = "/items/" + known.newItem() + "/prices";
    owner.done(owner.post(prices, "{'price': 10, 'fromDate': '2026-04-01'}"));

    // when
    owner.done(owner.patch(prices, "{'price': 11.25}"));
    String patched = owner.get(prices).text();
    owner.done(owner.delete(prices));

    // then
    assertThat(patched).contains("\"price\":11.25", "2026-04-01");
    assertThat(owner.get(prices).each("prices", "price")).isEmpty();
    assertThat(owner.patch(prices, "{'price': null}").faulty()).containsExactly("price");
  }

  @Test
  void withoutAnUnpublishedPriceThereIsNothingToChangeOrPublish() {
    // given
    String prices = "/items/" + known.newItem() + "/prices";

    // when, then
    assertThat(failure(owner.patch(prices, "{'price': 1}"))).isIn("404", "409");
    assertThat(failure(owner.delete(prices))).isIn("404", "409");
    assertThat(failure(owner.post(prices + "/publish"))).isIn("404", "409");
  }

  private String failure(SupplierAnswer accepted) {
    assertThat(accepted.status()).isEqualTo(202);
    return owner.end(accepted).field("problem.status");
  }

  @Test
  void aPriceThatFollowsEndsTheOneBefore() {
    // given
    String prices = "/items/" + known.newItem() + "/prices";
    owner.done(owner.post(prices, "{'price': 10, 'fromDate': '2026-04-01'}"));
    owner.done(owner.post(prices + "/publish"));

    // when
    owner.done(owner.post(prices, "{'price': 12, 'fromDate': '2026-06-01'}"));
    owner.done(owner.post(prices + "/publish"));

    // then
    SupplierAnswer both = owner.get(prices);
    assertThat(both.each("prices", "fromDate")).containsExactly("2026-04-01", "2026-06-01");
    assertThat(both.json().path("prices").path(0).path("toDate").asString())
        .isEqualTo("2026-05-31");
  }

  @Test
  void aPriceThatBeginsTooSoonIsRefusedWhenApplied() {
    // when
    SupplierAnswer late =
        owner.post(
            "/items/" + known.newItem() + "/prices", "{'price': 10, 'fromDate': '2026-03-10'}");

    // then
    assertThat(owner.end(late).faulty()).containsExactly("fromDate");
  }
}
