package dev.lintel.export.testing;

import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;

/** Looks at every answer that a story sees. */
@FunctionalInterface
public interface AnswerCheck {
  /** Fails with an {@link AssertionError} where the answer is not as it must be. */
  void check(ExportAnswer answer);

  /** Every answer is as the API's description says. */
  static AnswerCheck describedBy(DescribedAnswers described) {
    return answer ->
        described.check(
            new SeenAnswer(
                answer.http().request().method(),
                answer.http().uri().getRawPath(),
                answer.status(),
                answer.http().headers().map(),
                answer.bytes()));
  }
}
