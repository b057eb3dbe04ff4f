package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
  private static final List<Format> FORMATS =
      List.of(
          JsonFormat.format(MediaType.of("text/plain")),
          XmlFormat.format(MediaType.of("text/xml")));

  @Test
  void takesTheServersFirstFormatWithoutAHeader() {
    assertThat(Accept.parse(Optional.empty()).choose(FORMATS).map(Format::name)).contains("json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | json",
        "application/json | json",
        "application/xml | xml",
        "text/plain | json",
        "text/xml | xml",
        "text/* | json",
        "application/xml, application/json | xml",
        "application/json;q=0.5, application/xml;q=0.6 | xml",
        "application/json;q=0.5, */* | xml",
        "application/json;q=0, */* | xml",
        "application/json;q=0, text/plain | json",
        "application/*;q=0.2, application/xml;q=0.1 | json",
        "application/json; charset=utf-8 | json",
        "APPLICATION/XML | xml",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | xml",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | json",
        "broken, ;;, application/xml;q=oops | json",
        ", ,application/xml,, | xml",
      })
  void choosesByQualityAndThenByTheOrderOfTheHeader(String header, String format) {
    assertThat(choose(header)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "*/*;q=0",
        "application/json;q=0, application/xml;q=0.000",
        "application/json;x=\"a\\\",application/xml,\""
      })
  void findsNothingWhereNothingIsAccepted(String header) {
    assertThat(choose(header)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ",", "nonsense"})
  void takesAHeaderThatSaysNothingForNone(String header) {
    assertThat(Accept.parse(Optional.of(header))).isEqualTo(Accept.EVERYTHING);
  }

  @Test
  void readsNoMoreThanTheLimits() {
    // given
    String long1 = "image/png,".repeat(100) + "application/xml";
    String long2 = "image/" + "x".repeat(9_000) + ",application/xml";

    // then
    assertThat(choose(long1)).isEmpty();
    assertThat(choose(long2)).contains("json");
  }

  @Test
  void namesTheAvailableFormatsWhereItRefuses() {
    assertThat(Format.refused(FORMATS).detail())
        .isEqualTo("Available formats: application/json, application/xml.");
  }

  private static Optional<String> choose(String header) {
    return Accept.parse(Optional.of(header)).choose(FORMATS).map(Format::name);
  }
}
