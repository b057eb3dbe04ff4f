package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReadersTest {
  private static final BodyReader JSON =
      BodyReader.json(new BodyLimits(1_000, 10, 20), MediaType.of("text/json"));
  private static final BodyReaders READERS = new BodyReaders(List.of(JSON));

  @Test
  void takesTheFirstReaderWithoutAContentType() {
    assertThat(READERS.choose(Optional.empty())).isSameAs(JSON);
    assertThat(READERS.choose(Optional.of(" "))).isSameAs(JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; Charset=\"UTF-8\"",
        "text/json",
        "application/json;x=y"
      })
  void takesTheReaderOfTheContentType(String contentType) {
    assertThat(READERS.choose(Optional.of(contentType))).isSameAs(JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/xml", "application/json; charset=iso-8859-1", "json", "*/*", ";"})
  void refusesAnotherTypeOrCharset(String contentType) {
    assertThatThrownBy(() -> READERS.choose(Optional.of(contentType)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("application/json");
  }
}
