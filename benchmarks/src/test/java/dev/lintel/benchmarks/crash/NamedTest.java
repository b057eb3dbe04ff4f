package dev.lintel.benchmarks.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class NamedTest {
  private final Violations violations = new Violations();
  private final Named packages = new Named("packages", violations);

  @Test
  void takesWhatWasAcceptedInItsOrderAndWhatWasNotAnsweredOnce() {
    // given
    accept("1");
    packages.sent("2", new Answer.Unknown());
    packages.published();
    accept("3");
    packages.sent("4", new Answer.NotSent());

    // when
    packages.judge(List.of("1", "2", "3"));
    packages.judge(List.of("1", "3"));
    packages.judgeShown(List.of("1"));
    packages.judgeShown(List.of("1", "2"));

    // then
    assertThat(violations.told()).isEmpty();
  }

  @Test
  void findsOneThatIsLostTwiceThereOutOfOrderOrNeverSent() {
    // given
    accept("1");
    packages.sent("2", new Answer.Unknown());
    accept("3");

    for (List<String> wrong :
        List.of(
            List.of("1"),
            List.of("1", "3", "3"),
            List.of("1", "2", "2", "3"),
            List.of("3", "1"),
            List.of("1", "3", "5"))) {
      // when
      long before = violations.count();
      packages.judge(wrong);

      // then
      assertThat(violations.count()).as(wrong.toString()).isGreaterThan(before);
    }
  }

  @Test
  void findsThatBuyersSeeMoreOrLessThanWasPublished() {
    // given
    accept("1");
    accept("2");
    packages.published();
    accept("3");

    // when
    packages.judgeShown(List.of("1"));
    packages.judgeShown(List.of("1", "2", "3"));

    // then
    assertThat(violations.count()).isEqualTo(2);
  }

  private void accept(String name) {
    packages.sent(name, new Answer.Accepted(JsonNodeFactory.instance.objectNode()));
  }
}
