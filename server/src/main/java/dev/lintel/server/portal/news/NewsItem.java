package dev.lintel.server.portal.news;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One piece of news.
 *
 * @param slug its permanent name, the end of its address
 * @param text its Markdown without the title
 */
public record NewsItem(String slug, LocalDate day, String title, String text) {
  private static final Pattern NAME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([a-z0-9][a-z0-9-]{0,99})\\.md");
  private static final Pattern TITLE = Pattern.compile("\\A\\s*# +(.+?)\\s*(?:\\R|\\z)");

  /** Reads a file such as {@code 2026-11-21-portal.md}, whose first line is its title. */
  static NewsItem read(String name, String content) throws BrokenNewsException {
    Matcher named = NAME.matcher(name);
    if (!named.matches()) {
      throw new BrokenNewsException(
          "name it by its day and small letters, such as 2026-11-21-new-limits.md");
    }
    Matcher titled = TITLE.matcher(content);
    if (!titled.find()) {
      throw new BrokenNewsException("it has no title; begin it with a line such as # New limits");
    }
    return new NewsItem(
        named.group(2), day(named.group(1)), titled.group(1), content.substring(titled.end()));
  }

  private static LocalDate day(String text) throws BrokenNewsException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BrokenNewsException(text + " is no day; name it by one");
    }
  }
}
