package dev.lintel.properties.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTypesTest {

  private static void refused(ParameterType<?> type, String text, String message) {
    assertThatThrownBy(() -> type.reader().read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void readsTextUpToItsLength() {
    var type = ParameterTypes.text(3);

    assertThat(type.reader().read("abc")).isEqualTo("abc");
    refused(type, "abcd", "must be text of at most 3 characters");
    refused(type, "a\u0000b", "must have no control characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "11", "1.0", "1e1", "one", "99999999999", "0x5", "5 5"})
  void refusesWhatIsNoWholeNumberOfTheRange(String text) {
    refused(ParameterTypes.integer(1, 10), text, "must be a whole number from 1 to 10");
  }

  @Test
  void readsWholeNumbersInclusively() {
    assertThat(ParameterTypes.integer(1, 10).reader().read("1")).isEqualTo(1);
    assertThat(ParameterTypes.integer(1, 10).reader().read("10")).isEqualTo(10);
    assertThat(ParameterTypes.integer(1, 10).shape().bounds().maximum()).hasValue(10L);
  }

  @Test
  void readsNumbersOfSixtyFourBits() {
    var type = ParameterTypes.longInteger(0, Long.MAX_VALUE);

    assertThat(type.reader().read("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(type.shape().format()).hasValue("int64");
    refused(type, "9223372036854775808", "must be a whole number from 0 to 9223372036854775807");
    refused(type, "-1", "must be a whole number from 0 to 9223372036854775807");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-2-1",
        "2026-02-30",
        "01.02.2026",
        "2026-02-01T00:00",
        "today",
        "+12026-01-01"
      })
  void refusesWhatIsNoDay(String text) {
    refused(ParameterTypes.day(), text, "must be a day as yyyy-MM-dd");
  }

  @Test
  void readsDaysAndFlags() {
    assertThat(ParameterTypes.day().reader().read("2024-02-29"))
        .isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(ParameterTypes.flag().reader().read("TRUE")).isTrue();
    assertThat(ParameterTypes.flag().reader().read("false")).isFalse();
    refused(ParameterTypes.flag(), "1", "must be true or false");
  }

  @Test
  void readsOneOfTheChoicesInAnyCase() {
    Map<String, Integer> choices = new LinkedHashMap<>();
    choices.put("One", 1);
    choices.put("Two", 2);
    var type = ParameterTypes.choice(choices);

    assertThat(type.reader().read("oNE")).isEqualTo(1);
    assertThat(type.shape().choices()).containsExactly("One", "Two");
    refused(type, "three", "must be one of One, Two");
  }

  @Test
  void readsListsAndNamesTheValueThatIsWrong() {
    var type = ParameterTypes.list(ParameterTypes.integer(1, 9), 3);

    assertThat(type.reader().read("1, 2,,3,")).isEqualTo(List.of(1, 2, 3));
    refused(type, "1,2,3,4", "must have at most 3 values, has 4");
    refused(
        type,
        "1,2,x,4",
        "'x' must be a whole number from 1 to 9; must have at most 3 values, has 4");
    refused(type, "1,ten", "'ten' must be a whole number from 1 to 9");
    refused(type, ",", "must have at least one value between its commas");
    refused(type, "x".repeat(50), "'" + "x".repeat(40) + "…' must be a whole number from 1 to 9");
  }
}
