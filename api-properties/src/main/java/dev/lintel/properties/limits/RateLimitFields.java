package dev.lintel.properties.limits;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import dev.lintel.properties.limits.Quota.Windowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells a client how he stands with policies that count and do not refuse yet: {@code
 * RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers), in requests, or
 * in whole seconds of request time.
 */
final class ObservedLimits {
  private static final long MICROS_OF_A_SECOND = 1_000_000;

  private ObservedLimits() {}

  static Headers of(List<Usage> usages, Instant now) {
    List<Usage> observed = usages.stream().filter(ObservedLimits::isObserved).toList();
    if (observed.isEmpty()) {
      return Headers.NONE;
    }
    return Headers.NONE
        .with("RateLimit-Policy", joined(observed.stream().map(ObservedLimits::policy).toList()))
        .with("RateLimit", joined(observed.stream().map(usage -> standing(usage, now)).toList()));
  }

  private static boolean isObserved(Usage usage) {
    return usage.policy().mode() == LimitPolicy.Mode.OBSERVE
        && usage.policy().quota() instanceof Windowed;
  }

  private static String policy(Usage usage) {
    return switch (usage.policy().quota()) {
      case RequestsPerWindow quota -> member(usage, quota.requests(), quota.window(), "");
      case TimePerWindow quota ->
          member(usage, quota.time().getSeconds(), quota.window(), ";qu=\"seconds\"");
      case Quota.InParallel _ -> throw new IllegalArgumentException("It has no window");
    };
  }

  private static String member(Usage usage, long quota, Duration window, String unit) {
    return "\"%s\";q=%d;w=%d%s".formatted(usage.policy().id(), quota, window.getSeconds(), unit);
  }

  private static String standing(Usage usage, Instant now) {
    long unit = usage.policy().quota() instanceof TimePerWindow ? MICROS_OF_A_SECOND : 1;
    Duration left = Duration.between(now, usage.resetsAt());
    long seconds = Math.max(0, left.plusNanos(999_999_999).getSeconds());
    return "\"%s\";r=%d;t=%d".formatted(usage.policy().id(), usage.remaining() / unit, seconds);
  }

  private static String joined(List<String> members) {
    return members.stream().collect(Collectors.joining(", "));
  }
}
