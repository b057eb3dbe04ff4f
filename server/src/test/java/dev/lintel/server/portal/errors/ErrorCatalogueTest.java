package dev.lintel.server.portal.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.server.portal.source.Documentation;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTest {
  private final ErrorCatalogue catalogue =
      ErrorCatalogue.of(Documentation.text("reference/errors.md"));

  @Test
  void explainsEveryFailureOfTheLibraryInTheWordsOfItsType() {
    for (ProblemType type : Problems.ALL) {
      ExplainedError error = catalogue.find(type.code()).orElseThrow();
      assertThat(error.title()).isEqualTo(type.title());
      assertThat(error.remedy()).isEqualTo(type.remedy());
      assertThat(error.cause()).as(type.code()).isNotEmpty();
    }
  }

  @Test
  void knowsForEveryFailureARequestThatProvokesIt() {
    assertThat(catalogue.all()).allMatch(ExplainedError::canBeProvoked);
  }

  @Test
  void readsRequestsOfSeveralLinesAndLacksOfThem() {
    // given
    ErrorCatalogue some =
        ErrorCatalogue.of(
            """
            # Errors

            ## one

            **First.** Status 400.

            Cause: This,
            and that.

            Remedy: Do it.

            ```
            curl a
            curl b
            ```

            ## two

            **Second.** Status 409.

            Cause: More.

            Remedy: Wait.
            """);

    // then
    assertThat(some.all())
        .containsExactly(
            new ExplainedError("one", "First.", "This,\nand that.", "Do it.", "curl a\ncurl b"),
            new ExplainedError("two", "Second.", "More.", "Wait.", ""));
    assertThat(some.find("three")).isEmpty();
  }
}
