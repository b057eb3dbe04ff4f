package dev.lintel.properties.access;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.RateLimitHeaders;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;

/**
 * The refusal of an attempt to sign in that comes too early. Its limit headers tell of the
 * attempts, not of requests, since by these alone the caller could not know how long to wait.
 */
final class Throttled {
  private Throttled() {}

  static Problem problem(SignInThrottle.Wait wait) {
    long seconds = Math.max(1, wait.duration().plusNanos(999_999_999).getSeconds());
    Headers left = RateLimitHeaders.of(wait.attempts(), 0, wait.at().plus(wait.duration()));
    Problem problem =
        Problems.SIGN_IN_THROTTLED
            .with("Too many attempts to sign in failed; try again in %d s.".formatted(seconds))
            .withHeader("Retry-After", Long.toString(seconds));
    for (var header : left.asMap().entrySet()) {
      problem = problem.withHeader(header.getKey(), header.getValue().getFirst());
    }
    return problem;
  }
}
