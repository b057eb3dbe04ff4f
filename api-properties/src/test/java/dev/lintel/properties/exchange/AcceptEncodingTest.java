package dev.lintel.properties.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identity;q=0",
        "identity; q=0.000",
        "*;q=0",
        "br, *;q=0",
        "gzip;q=0, identity;q=0",
        "gzip;q=0, IDENTITY;Q=0",
        "gzip;q=0, *;q=0"
      })
  void leavesNothingWhereIdentityIsExcludedAndGzipIsNotTaken(String header) {
    assertThat(AcceptEncoding.excludesAll(Optional.of(header))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",;,",
        "gzip",
        "br",
        "identity",
        "gzip;q=0",
        "gzip, identity;q=0",
        "x-gzip, identity;q=0",
        "identity;q=0, *",
        "identity;q=0, *;q=0.5",
        "*;q=0, identity;q=0.1",
        "gzip;q=0.001, *;q=0"
      })
  void takesSomethingElse(String header) {
    assertThat(AcceptEncoding.excludesAll(Optional.of(header))).isFalse();
  }

  @Test
  void takesAnythingWhereNothingIsSaid() {
    assertThat(AcceptEncoding.excludesAll(Optional.empty())).isFalse();
  }
}
