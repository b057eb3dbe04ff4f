package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.lintel.journeys.browser.Accessibility;
import dev.lintel.journeys.browser.Chromium;
import dev.lintel.journeys.browser.Crawl;
import dev.lintel.journeys.browser.Crawled;
import dev.lintel.journeys.browser.Keyboard;
import dev.lintel.journeys.browser.PrintedCommands;
import dev.lintel.journeys.browser.Sight;
import dev.lintel.journeys.browser.Width;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader walks over all pages: by links, on a phone, without scripts, by keyboard, by ear. */
final class PortalBrowserJourney {

  private static final Map<String, String> GUARD =
      Map.of(
          "Content-Security-Policy", "default-src 'self'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin");
  private static final int STOPS_OF_THE_HEAD = 6;

  private static DataDirectory directory;
  private static PackagedServer server;
  private static Crawl crawl;
  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void openEverything() throws Exception {
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).start();
    crawl = Crawl.from(server.ready().http());
    browser = Chromium.installed().map(Chromium::start);
  }

  @AfterAll
  static void closeEverything() throws Exception {
    browser.ifPresent(Chromium::close);
    if (server != null) {
      server.close();
    }
    directory.close();
  }

  @Test
  void everyLinkLeadsSomewhere() {
    // then
    assertThat(crawl.pages()).hasSizeGreaterThan(1);
    assertThat(crawl.all()).filteredOn(found -> found.status() != 200).isEmpty();
    assertThat(crawl.pages()).flatExtracting(Crawled::missingAnchors).isEmpty();
  }

  @Test
  void everyPageIsGuardedAndHasNeitherScriptsNorStylesInside() {
    // then
    assertThat(crawl.pages())
        .allSatisfy(page -> {
          GUARD.forEach((header, value) ->
              assertThat(page.headers().firstValue(header).orElse("absent"))
                  .as(page + " " + header)
                  .contains(value));
          assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
              .doesNotContain("unsafe")
              .contains("frame-ancestors 'none'");
          assertThat(page.body())
              .doesNotContainPattern("<script(?![^>]*\\ssrc=)|\\sstyle=\"|\\son[a-z]+=\"");
        });
  }

  @Test
  void everyPageShowsItsEnvironment() {
    // then
    assertThat(crawl.all()).filteredOn(Crawled::isPage).allMatch(page -> page.shows("development"));
  }

  @Test
  void everyPrintedCommandDoesWhatItsPageSays() throws Exception {
    // when
    List<String> faults = new PrintedCommands(directory).faults(crawl.pages());

    // then
    assertThat(faults).isEmpty();
  }

  @Test
  void everyPageFitsThePhoneAndTheDesktopAndTheConsoleStaysSilent() throws Exception {
    // given
    Sight sight = new Sight(browser().withScripts());
    Path pictures =
        Files.createDirectories(RepositoryRoot.path().resolve("journeys/target/screenshots"));
    List<String> tooWide = new ArrayList<>();

    // when
    for (Crawled page : crawl.shown()) {
      sight.open(page);
      for (Width width : Width.values()) {
        sight.resize(width);
        sight.tooWide().forEach(part -> tooWide.add(page.path() + " " + width + ": " + part));
        sight.keep(pictures.resolve(pictureOf(page, width.name())));
      }
    }

    // then
    assertThat(tooWide).isEmpty();
    assertThat(sight.complaints()).isEmpty();
  }

  @Test
  void everyPageSaysTheSameWithoutScripts() {
    // given
    Sight scripted = new Sight(browser().withScripts());
    Sight plain = new Sight(browser().withoutScripts());

    // then
    for (Crawled page : crawl.shown()) {
      scripted.open(page);
      plain.open(page);
      assertThat(plain.headings()).as(page.path()).isNotEmpty().isEqualTo(scripted.headings());
      assertThat(plain.words()).as(page.path()).isNotEmpty().isEqualTo(scripted.words());
    }
  }

  @Test
  void theKeyboardReachesTheContentAndTheMenuOfEveryPage() {
    // given
    Sight sight = new Sight(browser().withScripts());
    List<String> faults = new ArrayList<>();

    // when
    for (Crawled crawled : crawl.shown()) {
      sight.open(crawled);
      Keyboard.faults(sight.page(), STOPS_OF_THE_HEAD)
          .forEach(fault -> faults.add(crawled.path() + " " + fault));
      if (!Keyboard.skipsToTheContent(sight.page())) {
        faults.add(crawled.path() + " does not skip");
      }
    }

    // then
    assertThat(faults).isEmpty();
  }

  @Test
  void noPageHasASeriousFindingOfAccessibilityOnALightDesktopOrADarkPhone() throws Exception {
    // given
    Sight sight = new Sight(browser().underExamination());
    Accessibility rules = Accessibility.rules();
    List<String> findings = new ArrayList<>();

    // when
    for (Crawled crawled : crawl.shown()) {
      Page page = sight.page();
      sight.open(crawled);
      rules.enter(page);
      for (Width width : Width.values()) {
        sight.resize(width);
        sight.prefer(width == Width.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT);
        rules
            .seriousFindings(page)
            .forEach(finding -> findings.add(crawled.path() + " " + width + " " + finding));
      }
    }

    // then
    assertThat(findings).isEmpty();
  }

  @Test
  void swaggerShowsTheOperationsOfEveryApi() {
    // given
    Sight sight = new Sight(browser().withScripts());
    List<Crawled> pages =
        crawl.all().stream().filter(page -> page.isOfSwagger() && page.status() == 200).toList();
    assertThat(pages).isNotEmpty();

    // when
    for (Crawled page : pages) {
      sight.open(page);
      sight.page().locator(".opblock").first().waitFor();
    }

    // then
    assertThat(sight.complaints()).isEmpty();
  }

  /** Without a browser its stories are left out; the launcher says so at the end of the tests. */
  private static Chromium browser() {
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    return browser.orElseThrow();
  }

  private static String pictureOf(Crawled page, String width) {
    String name = page.path().replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "");
    return (name.isEmpty() ? "start" : name) + "-" + width.toLowerCase(Locale.ROOT) + ".png";
  }
}
