package dev.lintel.properties.negotiation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReadersTest {
  private static final BodyReader JSON =
      BodyReader.json(new BodyLimits(1_000, 10, 20), MediaType.of("text/json"));
  private static final BodyReaders READERS = new BodyReaders(List.of(JSON));
  private static final BodyReaders BOTH =
      new BodyReaders(List.of(JSON, BodyReader.xml(new BodyLimits(1_000, 10, 20))))
          .alsoIn(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16);

  record Note(String text, int page) {}

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
    assertThat(READERS.choose(Optional.of(contentType)).mediaType()).isEqualTo(JSON.mediaType());
  }

  @Test
  void refusesABodyWithoutAContentTypeWhereOneIsRequired() {
    assertThatThrownBy(() -> READERS.requiringType().choose(Optional.empty()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            stop -> assertThat(stop.problem().type()).isEqualTo(Problems.CONTENT_TYPE_MISSING))
        .hasMessageContaining("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json;charset=utf-8, UTF-8",
    "application/json;charset=ISO-8859-1, ISO-8859-1",
    "application/json;charset=UTF-16, UTF-16",
    "application/xml;charset=\"iso-8859-1\", ISO-8859-1",
    "application/xml;charset=utf-8, UTF-8"
  })
  void honoursTheCharset(String contentType, Charset charset) throws IOException {
    // given
    String body = contentType.contains("xml") ? "<note><text>æ</text></note>" : "{\"text\":\"æ\"}";

    // when
    BodyReader reader = BOTH.choose(Optional.of(contentType));
    Note note = reader.read(new ByteArrayInputStream(body.getBytes(charset)), Note.class);

    // then
    assertThat(note.text()).isEqualTo("æ");
  }

  @Test
  void refusesBytesThatAreNotInTheCharset() {
    BodyReader reader = BOTH.choose(Optional.of("application/json;charset=us-ascii"));
    InputStream body = new ByteArrayInputStream("{\"text\":\"æ\"}".getBytes(UTF_8));

    assertThatThrownBy(() -> reader.read(body, Note.class))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("charset");
  }

  @Test
  void readsXmlAndTellsItsFaultsByField() {
    BodyReader reader = BOTH.choose(Optional.of("application/xml"));
    InputStream body = new ByteArrayInputStream("<note><page>ten</page></note>".getBytes(UTF_8));

    assertThatThrownBy(() -> reader.read(body, Note.class))
        .isInstanceOfSatisfying(
            ProblemException.class,
            stop ->
                assertThat(stop.problem().faults())
                    .containsExactly(
                        new Fault("page", "must be a whole number of at most ten digits", "ten")));
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
