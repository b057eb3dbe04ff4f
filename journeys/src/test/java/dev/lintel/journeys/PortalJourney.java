package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Portal;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody who knows nothing but the portal's address; its commands, feed, calendar and news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PortalJourney {
  private static final int LONGEST_CALENDAR_LINE = 75;

  private DataDirectory directory;
  private PackagedServer server;
  private Portal portal;

  @BeforeAll
  void start() throws Exception {
    directory = DataDirectory.make();
    Path news = Files.createDirectories(directory.path().resolve("news"));
    Files.writeString(
        news.resolve("2026-12-24-holidays.md"),
        "# Closed on Christmas Eve\n\n<b>Bold</b> [here](https://example.org)\n");
    Files.writeString(news.resolve("notes.md"), "# No day in its name\n");
    Files.createSymbolicLink(
        directory.path().resolve("lintel"), RepositoryRoot.path().resolve("lintel"));
    server = PackagedServer.on(directory).option("--news", news.toString()).start();
    portal = new Portal(server.ready().http());
  }

  @AfterAll
  void stop() throws Exception {
    portal.close();
    server.close();
    directory.close();
  }

  @Test
  void theCommandsOfEachTourMakeFirstCallsToAllFourApis() throws Exception {
    // given
    Map<String, List<String>> tours =
        portal.page("/").select("pre[data-runs]").stream()
            .collect(
                Collectors.groupingBy(
                    command -> command.attr("data-runs"),
                    Collectors.mapping(Element::wholeText, Collectors.toList())));

    // when
    assertThat(tours).containsOnlyKeys("export", "connect-supplier", "kontrakt", "ons");
    String export = run(tours.get("export"));
    String supplier = run(tours.get("connect-supplier"));
    String kontrakt = run(tours.get("kontrakt"));
    String ons = run(tours.get("ons"));

    // then
    assertThat(export)
        .contains("HTTP/1.1 200 OK", "x-total-hits: 1500", "[{\"nobbNumber\":10000017")
        .contains("\"code\":\"invalid-request\"");
    assertThat(supplier).contains("/nobbsupplier/api/v2/status/", "\"status\":\"Processed\"");
    assertThat(kontrakt)
        .contains("\"purchasePrice\":{\"value\":", "\"explanation\":{\"contractId\"");
    assertThat(ons)
        .contains("pong", "{\"id\":1,\"firstName\":", "<employee xmlns")
        .endsWith("is missing. No client certificate came in the TLS handshake.\"}]}403\n\n");
  }

  @Test
  void pagesOfFailuresAreGuardedToo() throws Exception {
    // when
    HttpResponse<String> page = portal.get("/no/such%3Cscript%3Epage");
    HttpResponse<String> forPrograms = portal.get("/no/such/page", "*/*");

    // then
    assertThat(page.statusCode()).isEqualTo(404);
    assertGuarded(page);
    assertThat(page.body()).contains("no-such-path").doesNotContain("<script>page");
    assertThat(forPrograms.body()).startsWith("{\"title\":\"Nothing is served at this path.\"");
  }

  @Test
  void whoNamesNoFormatGetsAFewLinesOfText() throws Exception {
    // when
    HttpResponse<String> start = portal.get("/", "*/*");
    HttpResponse<String> docs = portal.get("/docs", "*/*");

    // then
    assertThat(start.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(start.body()).contains("environment development", "/apis/ons").doesNotContain("<");
    assertThat(docs.body()).contains("/openapi/kontrakt/latest.json");
  }

  @Test
  void theOperatorsNewsShowAtOnceAndInTheFeed() throws Exception {
    // given
    Files.writeString(
        directory.path().resolve("news/2026-12-31-later.md"), "# It came later\n\nText\n");

    // when
    String list = portal.page("/news").text();
    Element article = portal.page("/news/holidays").selectFirst("article");
    var feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    portal.get("/news.atom").body().getBytes(StandardCharsets.UTF_8)));

    // then
    assertThat(list)
        .containsSubsequence("It came later", "Closed on Christmas Eve", "has a portal")
        .contains("notes.md: name it by its day")
        .doesNotContain("No day in its name");
    assertThat(article.select("b")).isEmpty();
    assertThat(article.text()).contains("<b>Bold</b>");
    var entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
    assertThat(entries.getLength()).isEqualTo(6);
    var link = (org.w3c.dom.Element) entries.item(0).getChildNodes().item(4);
    assertThat(link.getAttribute("href")).isEqualTo(server.ready().http() + "/news/later");
  }

  @Test
  void theDatesOfDeprecationsAreACalendar() throws Exception {
    // when
    String calendar = portal.get("/deprecations.ics").body();
    String page = portal.page("/deprecations").text();

    // then
    assertThat(page).contains("format xml", "2024-02-01", "not set");
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains(
            "DTSTART;VALUE=DATE:20240201\r\n",
            "SUMMARY:Deprecated: NOBB Export API: format xml\r\n");
    assertThat(calendar.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_CALENDAR_LINE);
  }

  @Test
  void anOperatorsChangeOfALimitShowsOnThePageOfTheApi() throws Exception {
    // when
    lintel("limits", "set", "kontrakt-client", "--quota", "777/1h", "--mode", "observe");

    // then
    assertThat(portal.page("/apis/kontrakt").text())
        .contains("777 requests in 1 hour", "currently not enforced");
  }

  @Test
  void elsewhereThePortalNamesNoAccountsAndTellsHowToGetOne() throws Exception {
    try (DataDirectory other = DataDirectory.make();
        PackagedServer staging =
            PackagedServer.on(other).option("--environment", "staging").start();
        Portal pages = new Portal(staging.ready().http())) {
      // when
      String start = pages.page("/").text();
      var error = pages.page("/errors/invalid-request");

      // then
      assertThat(start)
          .contains("staging", "Accounts are given out by the operator")
          .doesNotContain("buyer", "curl");
      assertThat(error.select("pre")).isEmpty();
    }
  }

  private static void assertGuarded(HttpResponse<String> page) {
    String path = page.uri().getPath();
    var html = Jsoup.parse(page.body());
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .as(path)
        .hasValueSatisfying(policy ->
            assertThat(policy)
                .contains("default-src '", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("script-src 'unsafe"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).as(path).isPresent();
    assertThat(html.select("script:not([src]), style, [style]")).as(path).isEmpty();
    assertThat(html.select("*").stream().flatMap(each -> each.attributes().asList().stream()))
        .as(path)
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
  }

  private String run(List<String> commands) throws Exception {
    String script = commands.stream().map(each -> each + "\necho\n").collect(Collectors.joining());
    Shell.Outcome outcome =
        new Shell(directory.path(), Map.of()).run(List.of("bash", "-c", script));
    assertThat(outcome.code()).as(outcome.errors()).isZero();
    return outcome.output();
  }

  private void lintel(String... arguments) throws Exception {
    Shell.Outcome outcome = new Shell(directory.path(), Map.of()).lintel(arguments);
    assertThat(outcome.code()).as(outcome.errors()).isZero();
  }
}
