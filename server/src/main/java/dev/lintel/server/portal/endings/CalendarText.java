package dev.lintel.server.portal.endings;

import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar: ended by CR and LF, and folded at 75 bytes without cutting a character (RFC
 * 5545, section 3.1); texts escaped (section 3.3.11).
 */
final class CalendarText {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  /** A property whose value stands as it is. */
  void line(String name, String value) {
    fold(name + ":" + value);
  }

  /** A property whose value is a text for people. */
  void textLine(String name, String text) {
    line(
        name,
        text.replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r", "")
            .replace("\n", "\\n"));
  }

  private void fold(String line) {
    int bytes = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String one = Character.toString(line.codePointAt(at));
      int more = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > LONGEST) {
        lines.append(END).append(' ');
        bytes = 1;
      }
      lines.append(one);
      bytes += more;
    }
    lines.append(END);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
