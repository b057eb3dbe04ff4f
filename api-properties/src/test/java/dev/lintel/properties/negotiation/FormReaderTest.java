package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormReaderTest {
  private static final Optional<String> FORM = Optional.of(FormReader.MEDIA_TYPE);

  private final FormReader reader = new FormReader(100);
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void readsFieldsWithTheirEscapes() throws IOException {
    Form form = read("name=bj%C3%B8rn+dahl&secret=a%3Db%26c&name2=");

    assertThat(form.find("name")).hasValue("bjørn dahl");
    assertThat(form.find("secret")).hasValue("a=b&c");
    assertThat(faults).isEmpty();
  }

  @Test
  void aFieldWithoutAValueCountsAsLeftOut() throws IOException {
    Form form = read("empty=&bare&&=nameless");

    assertThat(form.find("empty")).isEmpty();
    assertThat(form.find("bare")).isEmpty();
    assertThat(form.find("absent")).isEmpty();
    assertThat(form.names()).containsExactly("empty", "bare");
  }

  @Test
  void aFieldThatComesTwiceIsAFault() throws IOException {
    read("scope=a&scope=a");

    assertThat(faults).containsExactly(new Fault("scope", "was sent more than once; send it once"));
  }

  @Test
  void aFieldThatCannotBeStoredIsAFault() throws IOException {
    read("name=a%00b&secret=%F0%9F%98%80");

    assertThat(faults).containsExactly(new Fault("name", StorableText.REMEDY));
  }

  @Test
  void refusesOtherFormats() {
    assertThat(problem(Optional.of("application/json"), "{}").type())
        .isEqualTo(Problems.CONTENT_TYPE_REFUSED);
    assertThat(problem(Optional.of(FormReader.MEDIA_TYPE + "; charset=utf-16"), "a=b").type())
        .isEqualTo(Problems.CONTENT_TYPE_REFUSED);
  }

  @Test
  void readsAFormInUtf8OrWithoutAContentType() throws IOException {
    assertThat(read(Optional.of(FormReader.MEDIA_TYPE + ";charset=UTF-8"), "a=b").find("a"))
        .hasValue("b");
    assertThat(read(Optional.empty(), "a=b").find("a")).hasValue("b");
  }

  @Test
  void refusesABrokenEscapeWithoutRepeatingIt() {
    Problem problem = problem(FORM, "client_secret=se%zzcret");

    assertThat(problem.type()).isEqualTo(Problems.MALFORMED_BODY);
    assertThat(problem.detail()).doesNotContain("zz");
  }

  @Test
  void readsNoMoreThanItsBound() throws IOException {
    assertThat(read("a=" + "x".repeat(98)).find("a")).isPresent();
    assertThat(problem(FORM, "a=" + "x".repeat(99)).type()).isEqualTo(Problems.BODY_TOO_LARGE);
  }

  @Test
  void doesNotShowTheValues() throws IOException {
    assertThat(read("client_secret=hidden")).hasToString("Form[client_secret]");
  }

  private Form read(String body) throws IOException {
    return read(FORM, body);
  }

  private Form read(Optional<String> contentType, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return reader.read(contentType, new ByteArrayInputStream(bytes), faults);
  }

  private Problem problem(Optional<String> contentType, String body) {
    return catchThrowableOfType(ProblemException.class, () -> read(contentType, body)).problem();
  }
}
