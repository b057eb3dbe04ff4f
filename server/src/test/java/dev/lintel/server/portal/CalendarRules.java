package dev.lintel.server.portal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** What RFC 5545 demands of a calendar of whole days: its lines, its parts, what each must have. */
final class CalendarRules {
  private static final int LONGEST = 75;
  private static final Pattern CONTENT =
      Pattern.compile(
          "[A-Z0-9-]+(;[A-Z0-9-]+=(\"[^\"\\p{Cntrl}]*\"|[^\";:,\\p{Cntrl}]*))*:[^\\p{Cntrl}]*");
  private static final Pattern TEXT = Pattern.compile("([^\\\\;,]|\\\\[\\\\;,nN])*");
  private static final List<String> TEXTS =
      List.of("SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "PRODID", "UID");
  private static final List<String> OF_CALENDARS = List.of("PRODID", "VERSION");
  private static final List<String> OF_EVENTS =
      List.of("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY");

  private final List<String> faults = new ArrayList<>();
  private final Deque<List<String>> open = new ArrayDeque<>();

  private CalendarRules() {}

  static List<String> faults(String calendar) {
    var rules = new CalendarRules();
    rules.lines(calendar);
    for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
      rules.property(line);
    }
    rules.require(rules.open.isEmpty(), "a part has no end");
    return rules.faults;
  }

  private void lines(String calendar) {
    require(calendar.endsWith("\r\n"), "the last line has no end");
    require(!calendar.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a line ends otherwise");
    for (String line : calendar.split("\r\n")) {
      require(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= LONGEST, line);
    }
  }

  private void property(String line) {
    require(CONTENT.matcher(line).matches(), "no content line: " + line);
    String name = line.substring(0, line.indexOf(':'));
    String value = line.substring(line.indexOf(':') + 1);
    switch (name) {
      case "BEGIN" -> open.push(new ArrayList<>(List.of(value)));
      case "END" -> end(value);
      default -> require(!open.isEmpty() && open.peek().add(name), "outside of all: " + line);
    }
    require(!TEXTS.contains(name) || TEXT.matcher(value).matches(), "not escaped: " + line);
    require(!name.equals("DTSTAMP") || value.matches("\\d{8}T\\d{6}Z"), "no UTC time: " + line);
    require(!name.endsWith("VALUE=DATE") || value.matches("\\d{8}"), "no day: " + line);
  }

  private void end(String part) {
    List<String> seen = open.isEmpty() ? List.of("") : open.pop();
    require(seen.getFirst().equals(part), "ends what did not begin: " + part);
    List<String> needed = part.equals("VEVENT") ? OF_EVENTS : OF_CALENDARS;
    for (String name : needed) {
      require(Collections.frequency(seen, name) == 1, part + " needs one " + name);
    }
    require(seen.stream().distinct().count() == seen.size(), part + " says twice " + seen);
    require(Arrays.asList("VEVENT", "VCALENDAR").contains(part), "unknown part " + part);
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
