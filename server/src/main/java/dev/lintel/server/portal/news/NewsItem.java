package dev.lintel.server.portal.news;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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

  /**
   * Reads a file such as {@code 2026-11-21-portal.md}, whose first line is its title.
   *
   * @return empty if the name has another form or the title is missing
   */
  static Optional<NewsItem> read(String name, String content) {
    Matcher named = NAME.matcher(name);
    Matcher titled = TITLE.matcher(content);
    if (!named.matches() || !titled.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new NewsItem(
              named.group(2),
              LocalDate.parse(named.group(1)),
              titled.group(1),
              content.substring(titled.end())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
