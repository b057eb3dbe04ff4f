package dev.lintel.export.testing;

import java.net.http.HttpResponse;

/** Looks at every answer that a story sees, such as for what its description promises. */
@FunctionalInterface
public interface AnswerCheck {
  AnswerCheck NONE = answer -> {};

  /** Fails with an {@link AssertionError} where the answer is not as it must be. */
  void check(HttpResponse<byte[]> answer);
}
