package dev.lintel.server.portal.endings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The days on which things end, as a calendar (iCalendar, RFC 5545) that a program can subscribe
 * to. Each day is an event of the whole day.
 *
 * @param base what links begin with
 * @param now when it was made
 */
record Calendar(URI base, Instant now) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  byte[] of(List<EndingRow> rows) {
    var text = new CalendarText();
    text.line("BEGIN", "VCALENDAR");
    text.line("VERSION", "2.0");
    text.line("PRODID", "-//Lintel//Deprecations//EN");
    text.line("METHOD", "PUBLISH");
    text.textLine("NAME", "What ends of the partner APIs");
    text.textLine("X-WR-CALNAME", "What ends of the partner APIs");
    rows.forEach(row -> events(row, text));
    text.line("END", "VCALENDAR");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void events(EndingRow row, CalendarText text) {
    String what = "%s: %s".formatted(row.api().title(), row.name());
    event(row, "deprecated", row.end().since(), what + " is deprecated", text);
    row.end().sunset().ifPresent(day -> event(row, "gone", day, what + " is gone", text));
  }

  private void event(EndingRow row, String kind, LocalDate day, String summary, CalendarText text) {
    text.line("BEGIN", "VEVENT");
    text.line("UID", "%s-%s@%s".formatted(row.anchor(), kind, base.getHost()));
    text.line("DTSTAMP", TIME.format(now));
    text.line("DTSTART;VALUE=DATE", DAY.format(day));
    text.line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    text.line("TRANSP", "TRANSPARENT");
    text.textLine("SUMMARY", summary);
    text.textLine("DESCRIPTION", row.end().reason());
    text.line("URL", base.resolve(row.end().link()).toString());
    text.line("END", "VEVENT");
  }
}
