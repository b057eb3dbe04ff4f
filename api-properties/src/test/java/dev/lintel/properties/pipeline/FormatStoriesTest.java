package dev.lintel.properties.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatStoriesTest {
  @AutoClose private final OpenLibrary library = OpenLibrary.open(LibraryApi.with());

  @ParameterizedTest
  @CsvSource({
    "'', */*, application/json",
    "'', application/xml, application/xml",
    "'', 'application/xml;q=0.1, application/json', application/json",
    "?format=xml, application/json, application/xml",
    "?format=XML, */*, application/xml",
    "?format=json, application/xml, application/json",
    "?format=&format=xml, */*, application/xml",
    "?format=, application/xml, application/xml"
  })
  void choosesByAcceptUnlessAParameterNamesTheFormat(String query, String accept, String expected)
      throws Exception {
    var answer = library.get("/library/v1/books" + query, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(expected);
    assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
  }

  @Test
  void namesTheFormatsToACallerWhoAcceptsNone() throws Exception {
    var answer = library.get("/library/v1/books", "Accept", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("application/json, application/xml", "not-acceptable");
    assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
  }

  @Test
  void callsAWordThatNamesNoFormatAFault() throws Exception {
    var answer = library.get("/library/v1/books?format=csv", "Accept", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"format\":[\"format: must be one of ");
  }

  @Test
  void leavesAFormatBehindWithItsLastVersion() throws Exception {
    assertThat(library.get("/library/v3/books?format=xml").headers().firstValue("Content-Type"))
        .hasValue("application/json");
    assertThat(library.get("/library/v3/books", "Accept", "application/xml").statusCode())
        .isEqualTo(406);
  }

  @Test
  void tellsTheEndOfAFormatOnItsAnswersAlone() throws Exception {
    // when
    var xml = library.get("/library/v1/books?format=xml");
    var json = library.get("/library/v1/books?format=json");

    // then
    assertThat(xml.headers().firstValue("Deprecation")).hasValue("@1767225600");
    assertThat(xml.headers().firstValue("Sunset")).hasValue("Tue, 01 Sep 2026 00:00:00 GMT");
    assertThat(json.headers().firstValue("Deprecation")).isEmpty();
  }

  @Test
  void answersWhatIsNoEntityWhateverIsAccepted() throws Exception {
    var answer = library.get("/library/cover", "Accept", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
  }
}
