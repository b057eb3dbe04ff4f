package dev.lintel.properties.patch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MergePatchTest {
  private static final JsonDocuments DOCUMENTS = new JsonDocuments(10_000, 20);

  /** RFC 7396, appendix A, row by row. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          {"a":"b"}           | {"a":"c"}                   | {"a":"c"}
          {"a":"b"}           | {"b":"c"}                   | {"a":"b","b":"c"}
          {"a":"b"}           | {"a":null}                  | {}
          {"a":"b","b":"c"}   | {"a":null}                  | {"b":"c"}
          {"a":["b"]}         | {"a":"c"}                   | {"a":"c"}
          {"a":"c"}           | {"a":["b"]}                 | {"a":["b"]}
          {"a":{"b":"c"}}     | {"a":{"b":"d","c":null}}    | {"a":{"b":"d"}}
          {"a":[{"b":"c"}]}   | {"a":[1]}                   | {"a":[1]}
          ["a","b"]           | ["c","d"]                   | ["c","d"]
          {"a":"b"}           | ["c"]                       | ["c"]
          {"a":"foo"}         | null                        | null
          {"a":"foo"}         | "bar"                       | "bar"
          {"e":null}          | {"a":1}                     | {"e":null,"a":1}
          [1,2]               | {"a":"b","c":null}          | {"a":"b"}
          {}                  | {"a":{"bb":{"ccc":null}}}   | {"a":{"bb":{}}}
          """)
  void doesWhatTheStandardsExamplesSay(String target, String patch, String result) {
    assertThat(patched(target, patch)).isEqualTo(result);
  }

  /** RFC 7396, section 3. */
  @Test
  void changesTheStandardsArticle() {
    String article =
        """
        {"title":"Goodbye!","author":{"givenName":"John","familyName":"Doe"},
        "tags":["example","sample"],"content":"This will be unchanged"}\
        """;
    String patch =
        """
        {"title":"Hello!","phoneNumber":"+01-123-456-7890","author":{"familyName":null},
        "tags":["example"]}\
        """;

    assertThat(patched(article, patch))
        .isEqualTo(
            """
            {"title":"Hello!","author":{"givenName":"John"},"tags":["example"],\
            "content":"This will be unchanged","phoneNumber":"+01-123-456-7890"}\
            """);
  }

  @Test
  void keepsTheDigitsOfNumbers() {
    assertThat(patched("{\"a\":1.10,\"b\":12345678901234567890.5}", "{\"c\":2.500}"))
        .isEqualTo("{\"a\":1.10,\"b\":12345678901234567890.5,\"c\":2.500}");
    assertThat(patched("{\"a\":123456789012345678901234567890}", "{}"))
        .isEqualTo("{\"a\":123456789012345678901234567890}");
  }

  @Test
  void changesNeitherOfItsArguments() {
    JsonNode target = read("{\"a\":{\"b\":1},\"c\":[1]}");
    JsonNode patch = read("{\"a\":{\"b\":null,\"d\":{\"e\":null}},\"c\":null}");

    MergePatch.apply(target, patch);

    assertThat(target.toString()).isEqualTo("{\"a\":{\"b\":1},\"c\":[1]}");
    assertThat(patch.toString()).isEqualTo("{\"a\":{\"b\":null,\"d\":{\"e\":null}},\"c\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {"{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":1}}", "{\"a\":", "{} {}", "''", "NaN"})
  void refusesWhatReadersDisagreeOn(String document) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).isEqualTo(Problems.MALFORMED_BODY));
  }

  @Test
  void refusesAnEmptyBody() {
    assertThatThrownBy(() -> read("")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> read(" \n")).isInstanceOf(ProblemException.class);
  }

  @Test
  void boundsDepthAndSize() {
    assertThatThrownBy(() -> read("[".repeat(21) + "]".repeat(21)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().detail()).contains("at most 20 deep"));
    assertThatThrownBy(() -> read(" ".repeat(9_999) + "{}"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).isEqualTo(Problems.BODY_TOO_LARGE));
  }

  @Property(tries = 100_000)
  void agreesWithTheNaiveModel(
      @ForAll("documents") Object target, @ForAll("documents") Object patch) {
    JsonNode patched =
        MergePatch.apply(read(NaivePatch.json(target)), read(NaivePatch.json(patch)));

    Object expected = NaivePatch.apply(target, patch);
    assertThat(NaivePatch.value(patched)).isEqualTo(expected);
    assertThat(new String(DOCUMENTS.write(patched), UTF_8)).isEqualTo(NaivePatch.json(expected));
  }

  /** Few names, so that target and patch meet often. */
  @Provide
  Arbitrary<Object> documents() {
    Arbitrary<Object> scalars =
        Arbitraries.of(
            null,
            true,
            false,
            "",
            "x",
            "æ",
            new BigDecimal("1.10"),
            new BigDecimal("7"),
            new BigDecimal("-0.50"),
            new BigDecimal("123456789012345678901.25"));
    return document(scalars, 4);
  }

  private static Arbitrary<Object> document(Arbitrary<Object> scalars, int depth) {
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<Object> inner = Arbitraries.lazy(() -> document(scalars, depth - 1));
    Arbitrary<Object> objects =
        Arbitraries.maps(Arbitraries.of("a", "b", "c"), inner).ofMaxSize(3).map(map -> map);
    Arbitrary<Object> arrays = inner.list().ofMaxSize(2).map(list -> list);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, objects),
        net.jqwik.api.Tuple.of(1, arrays),
        net.jqwik.api.Tuple.of(2, scalars));
  }

  private static String patched(String target, String patch) {
    return new String(DOCUMENTS.patched(target.getBytes(UTF_8), patch.getBytes(UTF_8)), UTF_8);
  }

  private static JsonNode read(String document) {
    return DOCUMENTS.read(document.getBytes(UTF_8));
  }
}
