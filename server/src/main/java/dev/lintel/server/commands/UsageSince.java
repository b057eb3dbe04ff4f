package dev.lintel.server.commands;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how far back usage is asked for: a number of hours or days, or a day (UTC). */
final class UsageSince {
  private static final Pattern BACK = Pattern.compile("([1-9][0-9]{0,3})([hd])");
  private static final Duration MOST = Duration.ofDays(90);

  private UsageSince() {}

  static Instant parse(String text, InstantSource clock) {
    Instant now = clock.instant();
    Instant since = read(text, now);
    if (since.isAfter(now) || since.isBefore(now.minus(MOST))) {
      throw refused(text);
    }
    return since;
  }

  private static Instant read(String text, Instant now) {
    Matcher back = BACK.matcher(text);
    if (back.matches()) {
      long number = Long.parseLong(back.group(1));
      return now.minus(
          back.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number));
    }
    try {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw refused(text);
    }
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(
        "--since: cannot be '%s'; send hours or days such as 24h or 7d, or a day as yyyy-MM-dd, at most 90 days back"
            .formatted(text));
  }
}
