package dev.lintel.server.portal.architecture;

import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import java.time.Duration;

/** Limits in words. */
public final class LimitWords {
  private LimitWords() {}

  /** What a policy allows, such as "1,000 requests in 1 minute". */
  public static String quota(LimitPolicy policy) {
    return switch (policy.quota()) {
      case Quota.RequestsPerWindow(long requests, Duration window) ->
          "%,d requests in %s".formatted(requests, time(window));
      case Quota.TimePerWindow(Duration time, Duration window) ->
          "%,d seconds of request time in %s".formatted(time.toSeconds(), time(window));
      case Quota.InParallel(int requests) -> "%,d requests at the same time".formatted(requests);
    };
  }

  /** Whose requests it counts. */
  public static String scope(LimitPolicy policy) {
    return switch (policy.scope()) {
      case LimitPolicy.WholeClient() -> "each client, all resources together";
      case LimitPolicy.Endpoint(String operation) -> "each client, the operation " + operation;
    };
  }

  /** Whether it refuses. */
  public static String mode(LimitPolicy policy) {
    return switch (policy.mode()) {
      case ENFORCE -> "enforced";
      case OBSERVE -> "currently not enforced";
      case OFF -> "off";
    };
  }

  /** A time in its largest whole unit, such as "2 hours". */
  public static String time(Duration window) {
    long seconds = window.toSeconds();
    if (seconds % 86_400 == 0) {
      return count(seconds / 86_400, "day");
    }
    if (seconds % 3_600 == 0) {
      return count(seconds / 3_600, "hour");
    }
    return seconds % 60 == 0 ? count(seconds / 60, "minute") : count(seconds, "second");
  }

  private static String count(long number, String unit) {
    return "%,d %s%s".formatted(number, unit, number == 1 ? "" : "s");
  }
}
