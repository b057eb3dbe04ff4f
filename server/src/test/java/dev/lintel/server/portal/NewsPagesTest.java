package dev.lintel.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class NewsPagesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

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

  @ParameterizedTest
  @ValueSource(strings = {"application/atom+xml", "application/xml", "text/xml", "*/*"})
  void sendsTheFeedToWhoeverReadsXml(String accept) throws Exception {
    var answer = portal.accepting(accept, "/news.atom");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/atom+xml; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/calendar", "text/calendar;charset=utf-8", "text/*", "*/*"})
  void sendsTheCalendarToWhoeverReadsCalendars(String accept) throws Exception {
    assertThat(portal.accepting(accept, "/deprecations.ics").statusCode()).isEqualTo(200);
  }

  @Test
  void showsTheNewsOfTheProgramAndAFileAsSoonAsItIsThere() throws Exception {
    assertThat(portal.text("/news"))
        .contains("/news/legacy-xml", "/news/ons-paths", "/news/four-apis")
        .doesNotContain("/news/new-limits", "left out");

    // when
    write("2099-12-01-new-limits.md", "# New limits & more\n\nFrom **December**.\n");

    // then
    String list = portal.text("/news");
    assertThat(list).contains("New limits &amp; more", "2099-12-01");
    assertThat(list.indexOf("/news/new-limits")).isLessThan(list.indexOf("/news/legacy-xml"));
    assertThat(portal.text("/news/new-limits")).contains("<strong>December</strong>");
  }

  @Test
  void showsHtmlOfAFileAsTextAndLeadsNowhereByScript() throws Exception {
    // given
    write("2026-12-01-bad.md", "# <b>B</b>\n\n[go](javascript:x) <i>y</i>\n\n<script>x</script>\n");

    // when
    String page = portal.text("/news/bad");

    // then
    assertThat(page)
        .contains("&lt;b&gt;B&lt;/b&gt;", "&lt;script&gt;x&lt;/script&gt;", "&lt;i&gt;")
        .doesNotContain("<script>", "href=\"javascript:", "<i>");
  }

  @Test
  void leavesOutBrokenFilesTellsThemAndShowsTheOthers() throws Exception {
    // given
    write("notes.md", "# Notes\n");
    write("2026-13-01-thirteen.md", "# Thirteen\n");
    write("2026-12-01-untitled.md", "No title.\n");
    write("2026-12-02-long.md", "# Long\n" + "x".repeat(256 * 1024));
    Files.write(folder.resolve("2026-12-03-latin.md"), new byte[] {'#', ' ', (byte) 0xe5, '\n'});
    Files.createDirectory(folder.resolve("2026-12-04-folder.md"));
    write("2026-12-05-good.md", "# Good\n\nYes.\n");

    // when
    var list = portal.get("/news");

    // then
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(portal.text("/news"))
        .contains("notes.md: name it by its day", "2026-13-01 is no day")
        .contains("2026-12-01-untitled.md: it has no title", "long.md: it has more than 256 KB")
        .contains("latin.md: it is not in UTF-8", "folder.md: it cannot be read")
        .contains("/news/good")
        .doesNotContain(folder.toString());
    assertThat(portal.get("/news/untitled").statusCode()).isEqualTo(404);
  }

  @Test
  void keepsServingWhenTheFolderIsGone() throws Exception {
    // given
    Files.delete(folder);

    // when
    String list = portal.text("/news");

    // then
    assertThat(list).contains("The folder cannot be read", "/news/legacy-xml");
    assertThat(portal.get("/news.atom").statusCode()).isEqualTo(200);
    Files.createDirectory(folder);
  }

  @Test
  void feedsWhatAtomDemandsWithAbsoluteLinks() throws Exception {
    // given
    write("2099-12-01-new-limits.md", "# A & B\n\n[Here](/errors) &#1; æ\n");

    // when
    var answer = portal.get("/news.atom");
    Element feed = feed("127.0.0.1");

    // then
    assertThat(FeedRules.faults(feed)).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(feed.getNamespaceURI() + feed.getLocalName()).isEqualTo(ATOM + "feed");
    assertThat(child(feed, "updated").getTextContent()).isEqualTo("2099-12-01T00:00:00Z");
    assertThat(child(child(feed, "author"), "name").getTextContent()).isNotBlank();
    List<Element> entries = elements(feed, "entry");
    assertThat(entries).hasSizeGreaterThanOrEqualTo(4);
    for (Element entry : entries) {
      assertThat(URI.create(child(entry, "id").getTextContent()).isAbsolute()).isTrue();
      assertThat(child(entry, "title").getTextContent()).isNotBlank();
      assertThat(OffsetDateTime.parse(child(entry, "updated").getTextContent())).isNotNull();
      String link = child(entry, "link").getAttribute("href");
      assertThat(link).startsWith(portal.base("127.0.0.1") + "/news/");
      assertThat(portal.get(URI.create(link).getPath()).statusCode()).isEqualTo(200);
    }
    assertThat(child(entries.getFirst(), "content").getTextContent())
        .contains("href=\"" + portal.base("127.0.0.1") + "/errors\"", "\uFFFD", "æ");
  }

  @Test
  void isJudgedByRulesThatFindWhatIsWrong() throws Exception {
    // given
    String wrong =
        "<feed xmlns='%s'><id>feed</id><title>A</title><link href='/news'/></feed>".formatted(ATOM);

    // then
    assertThat(FeedRules.faults(parsed(wrong.getBytes(StandardCharsets.UTF_8))))
        .contains("feed needs one updated", "an id is no IRI", "a link is relative")
        .contains("a feed without an author", "a feed without a link to itself");
  }

  @Test
  void keepsTheIdsOfTheFeedWhateverNameTheReaderUses() throws Exception {
    assertThat(ids(feed("localhost"))).isEqualTo(ids(feed("127.0.0.1"))).doesNotHaveDuplicates();
  }

  @Test
  void pagesNameTheFeed() throws Exception {
    assertThat(portal.text("/news"))
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"");
  }

  private void write(String name, String content) throws Exception {
    Files.writeString(folder.resolve(name), content);
  }

  private Element feed(String host) throws Exception {
    return parsed(portal.get(host, "/news.atom").body());
  }

  private static Element parsed(byte[] feed) throws Exception {
    var parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(feed)).getDocumentElement();
  }

  private static List<String> ids(Element feed) {
    return elements(feed, "id").stream().map(Element::getTextContent).toList();
  }

  private static Element child(Element parent, String name) {
    return elements(parent, name).stream()
        .filter(one -> one.getParentNode().equals(parent))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagNameNS(ATOM, name);
    return IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n)).toList();
  }
}
