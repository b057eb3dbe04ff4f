package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeprecationTest {
  private static final LocalDate SINCE = LocalDate.of(2024, 2, 29);

  @Test
  void writesTheDayAsUnixSecondsAndLinksToThePage() {
    // when
    var headers = deprecation(Optional.empty(), Optional.empty()).headers();

    // then
    assertThat(headers.first("Deprecation")).contains("@1709164800");
    assertThat(headers.all("Link")).containsExactly("</docs/old>; rel=\"deprecation\"");
    assertThat(headers.first("Sunset")).isEmpty();
  }

  @Test
  void writesTheSunsetAsAnHttpDate() {
    // when
    var headers =
        deprecation(Optional.of(LocalDate.of(2024, 9, 1)), Optional.of(URI.create("/api/v2/x")))
            .headers();

    // then
    assertThat(headers.first("Sunset")).contains("Sun, 01 Sep 2024 00:00:00 GMT");
    assertThat(headers.all("Link")).contains("</api/v2/x>; rel=\"successor-version\"");
  }

  @Test
  void givesSixMonthsNoticeAtLeast() {
    assertThat(deprecation(Optional.of(LocalDate.of(2024, 8, 29)), Optional.empty())).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deprecation(Optional.of(LocalDate.of(2024, 8, 28)), Optional.empty()));
  }

  @Test
  void countsTheNoticeFromTheAnnouncementNotFromTheDeprecation() {
    // given
    LocalDate announced = SINCE.plusMonths(2);

    // then
    assertThat(announcedOn(announced, announced.plusMonths(6))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> announcedOn(announced, announced.plusMonths(6).minusDays(1)));
  }

  @Test
  void endsNothingBeforeItIsDeprecated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> announcedOn(SINCE.minusYears(1), SINCE.minusDays(1)));
  }

  private static Deprecation announcedOn(LocalDate announced, LocalDate sunset) {
    return new Deprecation(
        announced, SINCE, Optional.of(sunset), URI.create("/news/old"), "Old.", Optional.empty());
  }

  private static Deprecation deprecation(Optional<LocalDate> sunset, Optional<URI> successor) {
    return new Deprecation(SINCE, sunset, URI.create("/docs/old"), "XML is legacy.", successor);
  }
}
