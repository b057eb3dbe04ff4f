package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Request;
import dev.lintel.supplier.conventions.Parameters;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code Prefer: wait=N} (RFC 7240, section 4.3), in seconds, bounded by what this API holds. */
record Waiting(int seconds) {
  private static final Pattern WAIT =
      Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?([0-9]{1,18})\"?\\s*(?=$|[,;])");

  static Waiting of(Request request) {
    return request
        .headers()
        .joined("Prefer")
        .flatMap(
            text -> WAIT.matcher(text.toLowerCase(java.util.Locale.ROOT)).results().findFirst())
        .map(Waiting::of)
        .orElse(new Waiting(0));
  }

  private static Waiting of(MatchResult found) {
    return new Waiting((int) Math.min(Long.parseLong(found.group(1)), Parameters.LONGEST_WAIT));
  }

  boolean isAsked() {
    return seconds > 0;
  }

  Duration time() {
    return Duration.ofSeconds(seconds);
  }
}
