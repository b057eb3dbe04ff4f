package dev.lintel.benchmarks.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StandingPricesTest {
  private final StandingPrices prices = new StandingPrices(LocalDate.of(2027, 1, 1));

  @Test
  void keepsOneUnpublishedPriceAndEndsTheOneBeforeTheNext() {
    // when
    prices.put(1);
    prices.publish();
    prices.put(2);
    prices.patch(3);
    prices.publish();
    prices.put(4);
    prices.put(5);

    // then
    assertThat(prices.all())
        .containsExactly(
            "5.5 from 2027-03-01 to null",
            "1.5 from 2027-01-01 to 2027-01-31",
            "3.5 from 2027-02-01 to null");
    assertThat(prices.shown()).isEqualTo(prices.all().subList(1, 3));
  }

  @Test
  void leavesWhatIsPublishedWhereNothingIsPrepared() {
    // when
    prices.put(1);
    prices.delete();
    prices.patch(2);
    prices.publish();

    // then
    assertThat(prices.all()).isEmpty();
    assertThat(prices.hasPrepared()).isFalse();
  }

  @Test
  void readsPricesAsTheApisShowThem() {
    // given
    var shown =
        JsonMapper.shared()
            .readTree(
                """
                [{"price": 7.5000, "fromDate": "2027-01-01", "toDate": null},
                 {"price": 8.5, "fromDate": "2027-02-01"}]
                """);

    // then
    assertThat(StandingPrices.texts(shown))
        .containsExactly("7.5 from 2027-01-01 to null", "8.5 from 2027-02-01 to null");
  }
}
