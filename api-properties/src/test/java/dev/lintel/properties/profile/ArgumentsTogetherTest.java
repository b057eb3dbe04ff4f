package dev.lintel.properties.profile;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.problem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTogetherTest {
  private static final Parameter<LocalDate> FROM = Parameter.query("from", day(), "");
  private static final Parameter<LocalDate> TO = Parameter.query("to", day(), "");
  private static final Parameter<List<Integer>> NUMBERS =
      Parameter.query("numbers", list(integer(1, 9), 3), "");

  @Test
  void oneOfSeveralIsEnoughAlsoWhenItIsWrong() {
    // given
    ArgumentCheck check = ArgumentCheck.oneOf(FROM, TO, NUMBERS);

    // then
    assertThat(check.faults(sent(TO))).isEmpty();
    assertThat(check.faults(sent()))
        .containsExactly(
            new Fault("from", "is required unless another of these is sent: to, numbers"));
  }

  @Test
  void whatAnotherNeedsIsAskedFor() {
    // given
    ArgumentCheck check = ArgumentCheck.alsoNeeds(List.of(FROM, TO), NUMBERS);

    // then
    assertThat(check.faults(sent())).isEmpty();
    assertThat(check.faults(sent(FROM, NUMBERS))).isEmpty();
    assertThat(check.faults(sent(FROM, TO)))
        .singleElement()
        .hasFieldOrPropertyWithValue("field", "numbers")
        .extracting(Fault::message)
        .asString()
        .startsWith("is required with from and to; send a comma list");
  }

  @Test
  void allChecksTellTheirFaults() {
    // given
    ArgumentCheck check =
        ArgumentCheck.all(
            ArgumentCheck.oneOf(FROM, TO), ArgumentCheck.alsoNeeds(List.of(NUMBERS), TO));

    // then
    assertThat(check.faults(sent(NUMBERS))).extracting(Fault::field).containsExactly("from", "to");
  }

  private static Arguments sent(Parameter<?>... parameters) {
    return new Arguments(Map.of(), Set.of(parameters));
  }
}
