package dev.lintel.properties.limits;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a policy allows. Sealed, so that a further kind of quota (so many at once, so much time
 * a day) is a further record here and the compiler names every place that must know it.
 */
public sealed interface Quota {

  /**
   * So many requests in a window of fixed length that begins with the client's first request and
   * refills whole at its end.
   *
   * @param requests requests in one window, at least 1
   * @param window length of the window, whole seconds from one second to 366 days
   */
  record RequestsPerWindow(long requests, Duration window) implements Quota {
    private static final Duration LONGEST = Duration.ofDays(366);

    public RequestsPerWindow {
      if (requests < 1) {
        throw new IllegalArgumentException("A quota allows at least 1 request, not " + requests);
      }
      if (window.getNano() != 0 || window.getSeconds() < 1 || window.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "A window is whole seconds, from 1s to 366d, not " + window);
      }
    }

    /** The text that {@link Quota#parse} reads, such as {@code 1000/1m}. */
    @Override
    public String toString() {
      return requests + "/" + windowText(window.getSeconds());
    }

    private static String windowText(long seconds) {
      if (seconds % 86_400 == 0) {
        return seconds / 86_400 + "d";
      }
      if (seconds % 3_600 == 0) {
        return seconds / 3_600 + "h";
      }
      return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
  }

  /** What an operator writes: requests, a slash, and a window in s, m, h or d: {@code 1000/1m}. */
  Pattern TEXT = Pattern.compile("(\\d{1,15})/(\\d{1,9})?([smhd])");

  /**
   * Reads a quota such as {@code 1000/1m}, {@code 20/s} or {@code 100000/1d}.
   *
   * @throws IllegalArgumentException with a message for the operator
   */
  static Quota parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a quota; write requests per window, such as 1000/1m or 50/10s");
    }
    long count = matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2));
    return new RequestsPerWindow(
        Long.parseLong(matcher.group(1)), Duration.ofSeconds(count * seconds(matcher.group(3))));
  }

  private static long seconds(String unit) {
    return switch (unit) {
      case "d" -> 86_400;
      case "h" -> 3_600;
      case "m" -> 60;
      default -> 1;
    };
  }
}
