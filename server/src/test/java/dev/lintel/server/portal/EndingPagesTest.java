package dev.lintel.server.portal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingPagesTest {
  @TempDir Path folder;
  private PortalOverHttp portal;

  @BeforeEach
  void start() {
    portal = new PortalOverHttp(folder);
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void showsWhatEndsWithItsDaysLeftAndPathsThatEndAlikeAsOne() throws Exception {
    assertThat(portal.text("/deprecations"))
        .contains("resource titles", "Titles are &lt;b&gt;old&lt;/b&gt;.", "/api/names")
        .contains("<summary>All 40 paths</summary>", "<code>/old/titles-39</code>", "192 days left")
        .contains("href=\"/news/paths\"")
        .containsOnlyOnce("192 days left");
  }

  @Test
  void foldsTheLinesOfTheCalendar() throws Exception {
    // when
    var answer = portal.get("/deprecations.ics");
    String text = new String(answer.body(), StandardCharsets.UTF_8);

    // then
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    assertThat(CalendarRules.faults(text)).isEmpty();
    assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\\r]\\n|\\r[^\\n]");
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75))
        .anyMatch(line -> line.startsWith(" "));
    assertThat(text).doesNotContain("\uFFFD");
  }

  @Test
  void hasAnEventOfAWholeDayForEachDeprecationAndEachSunset() throws Exception {
    // when
    List<Map<String, String>> events = events("127.0.0.1");

    // then
    assertThat(events)
        .extracting(event -> event.get("DTSTART;VALUE=DATE"))
        .containsExactly("20261201", "20270601", "20260101");
    assertThat(events)
        .extracting(event -> event.get("DTEND;VALUE=DATE"))
        .containsExactly("20261202", "20270602", "20260102");
    assertThat(events)
        .allSatisfy(event -> {
          assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
          assertThat(event.get("SUMMARY")).matches("(Deprecated|Gone): Books & more: .+");
          assertThat(URI.create(event.get("URL")).isAbsolute()).isTrue();
        });
    assertThat(unescaped(events.getFirst().get("DESCRIPTION")))
        .isEqualTo(PortalOverHttp.PATHS_END.reason());
  }

  @Test
  void isJudgedByRulesThatFindWhatIsWrong() {
    // given
    String event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101\r\nSUMMARY:a;b\r\nEND:VEVENT\r\n";

    // when
    List<String> faults =
        CalendarRules.faults("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event + "END:VCALENDAR\n");

    // then
    assertThat(faults)
        .contains("the last line has no end", "no UTC time: DTSTAMP:20260101")
        .contains("not escaped: SUMMARY:a;b", "VEVENT needs one DTSTART;VALUE=DATE");
  }

  @Test
  void keepsTheUidsWhateverNameTheReaderUses() throws Exception {
    assertThat(uids("localhost")).isEqualTo(uids("127.0.0.1")).doesNotHaveDuplicates();
  }

  private List<String> uids(String host) throws Exception {
    return events(host).stream().map(event -> event.get("UID")).toList();
  }

  private List<Map<String, String>> events(String host) throws Exception {
    byte[] body = portal.get(host, "/deprecations.ics").body();
    String unfolded = new String(body, StandardCharsets.UTF_8).replace("\r\n ", "");
    assertThat(unfolded)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("\r\nEND:VCALENDAR\r\n");
    return Arrays.stream(unfolded.split("BEGIN:VEVENT\r\n"))
        .skip(1)
        .map(event -> event.substring(0, event.indexOf("END:VEVENT")))
        .map(EndingPagesTest::properties)
        .toList();
  }

  private static Map<String, String> properties(String event) {
    return event
        .lines()
        .map(line -> line.split(":", 2))
        .collect(toMap(parts -> parts[0], parts -> parts[1]));
  }

  private static String unescaped(String text) {
    return text.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
  }
}
