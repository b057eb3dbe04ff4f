package dev.lintel.properties.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

  @Test
  void findsFieldsWithoutRegardToCase() {
    var headers = Headers.of("Content-Type", "a/b");

    assertThat(headers.first("content-TYPE")).hasValue("a/b");
    assertThat(headers).isEqualTo(Headers.of(Map.of("content-type", "a/b")));
    assertThat(headers.first("content")).isEmpty();
  }

  @Test
  void keepsSeveralFieldsOfANameInTheirOrder() {
    var headers =
        Headers.of(List.of(Map.entry("Via", "a"), Map.entry("x", "1"), Map.entry("VIA", "b")));

    assertThat(headers.all("via")).containsExactly("a", "b");
    assertThat(headers.joined("via")).hasValue("a, b");
    assertThat(headers.joined("none")).isEmpty();
    assertThat(headers.and("via", "c").all("Via")).containsExactly("a", "b", "c");
  }

  @Test
  void letsTheOthersValuesWinAndStaysAsItIs() {
    var headers = Headers.of("a", "1").with("b", "2");

    assertThat(headers.with(Headers.of("A", "3")).asMap()).hasToString("{a=[3], b=[2]}");
    assertThat(headers.first("a")).hasValue("1");
    assertThat(headers.with(Headers.NONE)).isSameAs(headers);
  }

  @Test
  void refusesAValueThatWouldWriteAnotherField() {
    assertThatThrownBy(() -> Headers.NONE.with("a", "b\r\nc: d"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Headers.NONE.with("a b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsFieldsInOrderOfNameHoweverTheyCame() {
    var headers =
        Headers.NONE.with("m", "1").with("Z", "2").with("a", "3").with(Headers.of("B", "4"));

    assertThat(headers).hasToString("[a, b, m, z]");
    assertThat(headers.all("z")).containsExactly("2");
    assertThat(headers)
        .isEqualTo(Headers.of(Map.of("A", "3", "b", "4", "M", "1", "z", "2")))
        .hasSameHashCodeAs(Headers.of(Map.of("A", "3", "b", "4", "M", "1", "z", "2")));
  }

  @Test
  void showsNoValues() {
    assertThat(Headers.of("Authorization", "secret")).hasToString("[authorization]");
  }
}
