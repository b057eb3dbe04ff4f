package dev.lintel.server.portal.endings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * The days on which things end, as a calendar (iCalendar, RFC 5545) that a program can subscribe
 * to. Each day is an event of the whole day, whose UID stays whatever its day and the reader's
 * address.
 *
 * @param base what links begin with
 * @param now when it was made
 */
record Calendar(URI base, Instant now) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  byte[] of(List<EndingGroup> groups) {
    var text = new CalendarText();
    text.line("BEGIN", "VCALENDAR");
    text.line("VERSION", "2.0");
    text.line("PRODID", "-//Lintel//Deprecations//EN");
    text.textLine("NAME", "What ends of the partner APIs");
    text.textLine("X-WR-CALNAME", "What ends of the partner APIs");
    groups.forEach(group -> events(group, text));
    text.line("END", "VCALENDAR");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void events(EndingGroup group, CalendarText text) {
    String what = "%s: %s".formatted(group.api().title(), group.name());
    event(group, "deprecated", group.end().since(), "Deprecated: " + what, text);
    group.end().sunset().ifPresent(day -> event(group, "gone", day, "Gone: " + what, text));
  }

  private void event(
      EndingGroup group, String kind, LocalDate day, String summary, CalendarText text) {
    text.line("BEGIN", "VEVENT");
    text.line("UID", uid(group, kind));
    text.line("DTSTAMP", TIME.format(now));
    text.line("DTSTART;VALUE=DATE", DAY.format(day));
    text.line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
    text.line("TRANSP", "TRANSPARENT");
    text.textLine("SUMMARY", summary);
    text.textLine("DESCRIPTION", group.end().reason());
    text.line("URL", base.resolve(group.end().link()).toString());
    text.line("END", "VEVENT");
  }

  private static String uid(EndingGroup group, String kind) {
    byte[] text = ("lintel:" + group.key() + ":" + kind).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(text).toString();
  }
}
