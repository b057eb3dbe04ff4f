package dev.lintel.properties.limits;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.limits.Quota.InParallel;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells a client how he stands with policies of which {@code x-ratelimit-*} cannot tell: those that
 * count and do not refuse yet, and those of request time or of requests in parallel. The fields
 * {@code RateLimit-Policy} and {@code RateLimit} are those of draft-ietf-httpapi-ratelimit-headers,
 * in requests, whole seconds of request time, or requests that are under way.
 */
final class RateLimitFields {
  private static final long MICROS_OF_A_SECOND = 1_000_000;

  private RateLimitFields() {}

  static Headers of(List<Usage> usages, Instant now) {
    List<Usage> told = usages.stream().filter(RateLimitFields::isTold).toList();
    if (told.isEmpty()) {
      return Headers.NONE;
    }
    return Headers.NONE
        .with("RateLimit-Policy", joined(told.stream().map(RateLimitFields::policy).toList()))
        .with("RateLimit", joined(told.stream().map(usage -> standing(usage, now)).toList()));
  }

  private static boolean isTold(Usage usage) {
    return usage.policy().isToldByFields();
  }

  private static String policy(Usage usage) {
    String id = usage.policy().id();
    return switch (usage.policy().quota()) {
      case RequestsPerWindow(long requests, Duration window) ->
          "\"%s\";q=%d;w=%d".formatted(id, requests, window.getSeconds());
      case TimePerWindow(Duration time, Duration window) ->
          "\"%s\";q=%d;w=%d;qu=\"seconds\"".formatted(id, time.getSeconds(), window.getSeconds());
      case InParallel(int requests) ->
          "\"%s\";q=%d;qu=\"concurrent-requests\"".formatted(id, requests);
    };
  }

  private static String standing(Usage usage, Instant now) {
    String id = usage.policy().id();
    return switch (usage.policy().quota()) {
      case RequestsPerWindow _ -> remains(id, usage.remaining(), secondsLeft(usage, now));
      case TimePerWindow _ ->
          remains(id, usage.remaining() / MICROS_OF_A_SECOND, secondsLeft(usage, now));
      // Requests under way have no window; who was refused is told when to try again.
      case InParallel _ when usage.exceeded() -> remains(id, 0, 1);
      case InParallel _ -> "\"%s\";r=%d".formatted(id, usage.remaining());
    };
  }

  private static String remains(String id, long remaining, long seconds) {
    return "\"%s\";r=%d;t=%d".formatted(id, remaining, seconds);
  }

  private static long secondsLeft(Usage usage, Instant now) {
    Duration left = Duration.between(now, usage.resetsAt());
    return Math.max(0, left.plusNanos(999_999_999).getSeconds());
  }

  private static String joined(List<String> members) {
    return members.stream().collect(Collectors.joining(", "));
  }
}
