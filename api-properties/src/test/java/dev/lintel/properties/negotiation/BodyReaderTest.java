package dev.lintel.properties.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

class BodyReaderTest {
  private static final BodyReader READER = BodyReader.json(new BodyLimits(2_000, 10, 20));
  private static final TypeReference<List<Long>> NUMBERS = new TypeReference<>() {};

  enum Order {
    UP,
    DOWN
  }

  record Part(int length, LocalDate from, boolean loose) {}

  record Body(
      List<Integer> numbers,
      Part part,
      List<Part> parts,
      List<String> texts,
      List<Instant> times,
      BigDecimal price,
      Order order) {}

  @Example
  void readsNumbersAndTheirTexts() throws IOException {
    assertThat(READER.read(stream("[1,\"2\", 3]"), NUMBERS)).containsExactly(1L, 2L, 3L);
  }

  @Example
  void keepsTheDigitsOfANumberAndIgnoresUnknownFields() throws IOException {
    // when
    Body body = READER.read(stream("{\"price\":1.10,\"later\":{\"x\":[1]}}"), Body.class);

    // then
    assertThat(body.price()).isEqualTo(new BigDecimal("1.10"));
  }

  @Example
  void refusesTextsThatCannotBeStored() {
    // when
    var faults =
        problem("{\"texts\":[\"a\\u0000\",\"\\ud83d\",\"\\ud83d\\ude00\"],\"order\":\"U\\u0000\"}")
            .faults();

    // then
    assertThat(faults)
        .extracting(Fault::field, Fault::message, Fault::value)
        .containsExactly(
            tuple("texts[0]", StorableText.REMEDY, Optional.empty()),
            tuple("texts[1]", StorableText.REMEDY, Optional.empty()),
            tuple("order", "must be one of UP, DOWN", Optional.empty()));
  }

  @Example
  void takesNoNumberForADayOrForOneOfSeveralWords() {
    // when
    var faults =
        problem(
                "{\"parts\":[{\"from\":7},{\"from\":[2026,1,31]},{\"from\":\"2026-01-31\"}],\"order\":1}")
            .faults();

    // then
    assertThat(faults)
        .extracting(Fault::field)
        .containsExactly("parts[0].from", "parts[1].from", "order");
  }

  @Example
  void refusesNumbersThatWouldBeHugeWhenWritten() throws IOException {
    for (String huge : List.of("1E+2147483647", "1e-999999999", "1e41", "9".repeat(41))) {
      assertThat(problem("{\"price\":%s}".formatted(huge)).faults())
          .extracting(Fault::message)
          .containsExactly("must be a number of at most 40 digits");
    }
    assertThat(READER.read(stream("{\"price\":\"-1.5e3\"}"), Body.class).price())
        .isEqualByComparingTo("-1500");
  }

  @Example
  void refusesYearsThatHaveNotFourDigits() {
    // when
    var faults =
        problem(
                "{\"parts\":[{\"from\":\"+999999999-12-31\"},{\"from\":\"0000-01-01\"},"
                    + "{\"from\":\"9999-12-31\"}],"
                    + "\"times\":[\"-1000000000-01-01T00:00:00Z\",\"+1000000000-12-31T23:59:59Z\"]}")
            .faults();

    // then
    assertThat(faults)
        .extracting(Fault::field)
        .containsExactly("parts[0].from", "parts[1].from", "times[0]", "times[1]");
  }

  @Example
  void tellsEveryFaultWithItsPath() {
    // when
    var faults =
        problem(
                """
                {"numbers":[1,2,3,"x",4.5,{"a":[1]},null],
                 "part":{"length":[1],"from":"tomorrow","loose":3},
                 "parts":[5,{"length":""},{"length":99999999999}],
                 "texts":["a",1.10,[2],{},true,null],
                 "price":"dear","order":"SIDEWAYS"}
                """)
            .faults();

    // then
    assertThat(faults)
        .extracting(Fault::field)
        .containsExactly(
            "numbers[3]",
            "numbers[4]",
            "numbers[5]",
            "part.length",
            "part.from",
            "part.loose",
            "parts[0]",
            "parts[1].length",
            "parts[2].length",
            "texts[2]",
            "texts[3]",
            "texts[4]",
            "price",
            "order");
    assertThat(faults.getFirst().message()).startsWith("must be a whole number");
    assertThat(faults.getLast().message()).isEqualTo("must be one of UP, DOWN");
  }

  @Example
  void takesAnAbsentFieldForItsEmptyValueButRefusesNullForANumber() throws IOException {
    // when
    Body absent = READER.read(stream("{\"part\":{}}"), Body.class);

    // then
    assertThat(absent.part()).isEqualTo(new Part(0, null, false));
    assertThat(problem("{\"part\":{\"length\":null}}").faults())
        .extracting(Fault::field)
        .containsExactly("part.length");
  }

  @Example
  void tellsNoMoreFaultsThanTheLimit() {
    assertThat(problem("{\"numbers\":[" + "\"x\",".repeat(50) + "1]}").faults()).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"price\":} | line 1, column 1",
        "{\"price\":1 | line 1, column 1",
        "{'price':1} | line 1, column 2",
        "{\"price\":01} | line 1, column 1",
        "{} x | line 1, column 4",
        "{\"price\":NaN} | line 1, column 1",
      })
  void tellsThePlaceWhereABodyIsMalformed(String body, String place) {
    // when
    Problem problem = problem(body);

    // then
    assertThat(problem.type()).isEqualTo(Problems.MALFORMED_BODY);
    assertThat(problem.detail()).contains(place).doesNotContain("tools.", "java", "Feature", "`");
  }

  @Example
  void refusesAFieldThatIsNamedTwice() {
    assertThat(problem("{\"price\":1,\"price\":2}").detail())
        .contains("Duplicate")
        .contains("price");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "  "})
  void refusesABodyThatIsEmpty(String body) {
    assertThat(problem(body).type()).isEqualTo(Problems.MALFORMED_BODY);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "'[]',", "'\"x\"', x", "true, true"})
  void refusesABodyOfAnotherShape(String body, String shown) {
    assertThat(problem(body).faults())
        .containsExactly(new Fault("body", "must be an object", Optional.ofNullable(shown)));
  }

  @Example
  void tellsWhatWasSent() {
    assertThat(problem("{\"price\":\"cheap\",\"part\":[]}").faults())
        .extracting(Fault::field, Fault::value)
        .containsExactly(tuple("price", Optional.of("cheap")), tuple("part", Optional.empty()));
    assertThat(problem("{\"price\":\"" + "x".repeat(500) + "\"}").faults())
        .extracting(fault -> fault.value().orElseThrow().length())
        .containsExactly(201);
  }

  @Example
  void refusesABodyThatNestsTooDeep() {
    assertThat(problem("{\"later\":" + "[".repeat(500)).detail()).contains("at most 10 deep");
  }

  @Example
  void refusesABodyThatIsTooLarge() {
    assertThat(problem(" ".repeat(2_001)).type()).isEqualTo(Problems.BODY_TOO_LARGE);
  }

  @Property(tries = 20_000)
  void neverThrowsAnythingButAProblemThatNamesNoClass(@ForAll String text) {
    try {
      READER.read(stream(text), Body.class);
    } catch (ProblemException refused) {
      assertThat(refused.problem().detail()).doesNotContain("java.", "dev.lintel", "tools.");
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private static Problem problem(String body) {
    return catchThrowableOfType(ProblemException.class, () -> READER.read(stream(body), Body.class))
        .problem();
  }

  private static InputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
