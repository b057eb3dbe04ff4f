package dev.lintel.properties.paging;

import static dev.lintel.properties.paging.PagingExamples.RULES;
import static dev.lintel.properties.paging.PagingExamples.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.problem.Fault;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageParametersTest {

  @Test
  void takesTheDefaultsWhereNothingIsSent() {
    // when
    var parameters = parameters();

    // then
    assertThat(parameters.size()).isEqualTo(1000);
    assertThat(parameters.sort()).isEqualTo(new Sort("Number", SortOrder.ASCENDING));
    assertThat(parameters.token()).isEmpty();
    assertThat(parameters.faults()).isEmpty();
  }

  @Test
  void takesAnEmptyParameterForOneThatIsNotSent() {
    // when
    var parameters = parameters("pageSize", "", "pageToken", "", "sortField", "", "sortOrder", "");

    // then
    assertThat(parameters).isEqualTo(parameters());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "10000,10000", "0100,100"})
  void takesASizeWithinTheLimits(String sent, int size) {
    assertThat(parameters("pageSize", sent).size()).isEqualTo(size);
    assertThat(parameters("pageSize", sent).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "10001", "-1", "+5", "1.0", "ten", " 5", "1e3", "99999999999999999999", "٣"})
  void refusesASizeThatIsTooLargeOrNonsense(String sent) {
    assertThat(parameters("pageSize", sent).faults())
        .containsExactly(
            new Fault("pageSize", "must be a whole number from 1 to 10000; leave it out for 1000"));
  }

  @Test
  void takesSortWithoutRegardToCase() {
    // when
    var parameters = parameters("sortField", "CREATED", "sortOrder", "Desc");

    // then
    assertThat(parameters.sort()).isEqualTo(new Sort("Created", SortOrder.DESCENDING));
  }

  @Test
  void tellsAllFaultsAtOnceWithTheAllowedValues() {
    // when
    var faults = parameters("pageSize", "x", "sortField", "Colour", "sortOrder", "up").faults();

    // then
    assertThat(faults)
        .extracting(Fault::field)
        .containsExactly("pageSize", "sortField", "sortOrder");
    assertThat(faults.get(1).message()).contains("Number, Owner, Created");
    assertThat(faults.get(2).message()).contains("asc or desc");
  }

  @Test
  void refusesAParameterThatIsSentTwice() {
    // given
    var twice =
        new Query(Map.of("pageSize", List.of("5", "6"), "sortOrder", List.of("asc", "asc")));

    // when
    var faults = PageParameters.parse(RULES, twice).faults();

    // then
    assertThat(faults).extracting(Fault::field).containsExactly("pageSize", "sortOrder");
  }

  @Property(tries = 5_000)
  void neverThrowsAndNeverLeavesTheLimits(
      @ForAll String size, @ForAll String field, @ForAll String order) {
    // when
    var parameters = parameters("pageSize", size, "sortField", field, "sortOrder", order);

    // then
    assertThat(parameters.size()).isBetween(1, 10_000);
    assertThat(RULES.sortFields()).contains(parameters.sort().field());
  }
}
