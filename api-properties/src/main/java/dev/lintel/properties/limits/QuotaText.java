package dev.lintel.properties.limits;

import dev.lintel.properties.limits.Quota.InParallel;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotas as operators write them. */
final class QuotaText {
  /** Requests, or seconds of them, a slash, and a window in s, m, h or d. */
  private static final Pattern WINDOWED = Pattern.compile("(\\d{1,15})(s?)/(\\d{1,9})?([smhd])");

  private static final Pattern PARALLEL = Pattern.compile("(\\d{1,9}) *parallel");

  private QuotaText() {}

  static Quota read(String text) {
    Matcher parallel = PARALLEL.matcher(text);
    if (parallel.matches()) {
      return new InParallel(Integer.parseInt(parallel.group(1)));
    }
    Matcher windowed = WINDOWED.matcher(text);
    if (!windowed.matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a quota; write requests per window, such as 1000/1m or 50/10s, "
                  .formatted(text)
              + "seconds of request time per window, such as 10000s/1d, or '4 parallel'");
    }
    long amount = Long.parseLong(windowed.group(1));
    return windowed.group(2).isEmpty()
        ? new RequestsPerWindow(amount, window(windowed))
        : new TimePerWindow(Duration.ofSeconds(amount), window(windowed));
  }

  private static Duration window(Matcher matcher) {
    long count = matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
    return Duration.ofSeconds(count * seconds(matcher.group(4)));
  }

  private static long seconds(String unit) {
    return switch (unit) {
      case "d" -> 86_400;
      case "h" -> 3_600;
      case "m" -> 60;
      default -> 1;
    };
  }

  /** A window in the largest unit that it is whole in. */
  static String of(Duration window) {
    long seconds = window.getSeconds();
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "d";
    }
    if (seconds % 3_600 == 0) {
      return seconds / 3_600 + "h";
    }
    return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }
}
