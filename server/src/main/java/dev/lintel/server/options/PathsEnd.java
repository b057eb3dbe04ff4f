package dev.lintel.server.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The announced end of one of two sets of paths that say the same.
 *
 * @param earlier whether it is the earlier set that ends
 * @param since from which day it is deprecated
 * @param until the day from which it may be gone, at least six months later, once there is one
 */
public record PathsEnd(boolean earlier, LocalDate since, Optional<LocalDate> until) {
  private static final Pattern FORM =
      Pattern.compile("(t|v0):(\\d{4}-\\d\\d-\\d\\d)(?::(\\d{4}-\\d\\d-\\d\\d))?");
  private static final int NOTICE_MONTHS = 6;

  static Optional<PathsEnd> parse(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "Write t or v0, and the days, such as t:2026-01-01 or t:2026-01-01:2026-09-01.");
    }
    Optional<LocalDate> until = Optional.ofNullable(parts.group(3)).map(PathsEnd::day);
    return Optional.of(new PathsEnd(parts.group(1).equals("t"), day(parts.group(2)), until))
        .map(PathsEnd::checked);
  }

  private PathsEnd checked() {
    if (until.filter(end -> end.isBefore(since.plusMonths(NOTICE_MONTHS))).isPresent()) {
      throw new IllegalArgumentException("An end is announced at least six months ahead.");
    }
    return this;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(text + " is no day; write yyyy-MM-dd.", e);
    }
  }
}
