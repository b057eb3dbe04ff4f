package dev.lintel.journeys.browser;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All pages of a site as one visitor finds them: on a phone, without scripts, by keyboard, by ear.
 * Each question is answered with what is wrong; nothing, if all is well.
 *
 * @param name of the site, in the names of the pictures
 */
public record Inspection(String name, Visitor visitor, Crawl crawl, Chromium browser) {

  /** What shows the time may differ between two looks, but not each time. */
  private static final int LOOKS = 3;

  /**
   * Parts that reach beyond the window, and complaints of the console. Pictures of all pages are
   * kept.
   */
  public List<String> misfits() throws IOException {
    Sight sight = new Sight(browser.withScripts(visitor));
    Path pictures =
        Files.createDirectories(RepositoryRoot.path().resolve("journeys/target/screenshots"));
    List<String> faults = new ArrayList<>();
    for (Crawled page : crawl.shown()) {
      sight.open(page);
      for (Width width : Width.values()) {
        sight.resize(width);
        sight.tooWide().forEach(part -> faults.add(page.place() + " " + width + ": " + part));
        sight.keep(pictures.resolve(pictureOf(page, width)));
      }
    }
    faults.addAll(sight.complaints());
    sight.close();
    return faults;
  }

  private String pictureOf(Crawled page, Width width) {
    String words =
        (name + page.place() + " " + width).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words + ".png";
  }

  /** Pages that say something else, or nothing, to who lets no scripts run. */
  public List<String> differencesWithoutScripts() {
    Sight scripted = new Sight(browser.withScripts(visitor));
    Sight plain = new Sight(browser.withoutScripts(visitor));
    List<String> faults = new ArrayList<>();
    for (Crawled page : crawl.shown()) {
      List<String> difference = List.of("not looked at");
      for (int look = 0; look < LOOKS && !difference.isEmpty(); look++) {
        scripted.open(page);
        plain.open(page);
        difference = difference(scripted, plain);
      }
      difference.forEach(fault -> faults.add(page.place() + " " + fault));
    }
    scripted.close();
    plain.close();
    return faults;
  }

  private static List<String> difference(Sight scripted, Sight plain) {
    if (plain.headings().isEmpty() || plain.words().isEmpty()) {
      return List.of("says nothing without scripts");
    }
    if (!plain.headings().equals(scripted.headings())) {
      return List.of(plain.headings() + " is not " + scripted.headings());
    }
    return plain.words().equals(scripted.words())
        ? List.of()
        : List.of(plain.words() + "\nis not\n" + scripted.words());
  }

  /** What the Tab key does not reach or show. */
  public List<String> keyboardFaults() {
    Sight sight = new Sight(browser.withScripts(visitor));
    List<String> faults = new ArrayList<>();
    for (Crawled page : crawl.shown()) {
      sight.open(page);
      Keyboard.faults(sight.page()).forEach(fault -> faults.add(page.place() + " " + fault));
      if (!Keyboard.skipsToTheContent(sight.page())) {
        faults.add(page.place() + " does not skip");
      }
    }
    sight.close();
    return faults;
  }

  /** Serious findings of accessibility, on a light desktop or a dark phone. */
  public List<String> accessibilityFindings() throws IOException {
    Sight sight = new Sight(browser.underExamination(visitor));
    Accessibility rules = Accessibility.rules();
    List<String> findings = new ArrayList<>();
    for (Crawled page : crawl.shown()) {
      sight.open(page);
      rules.seriousFindings(sight).forEach(finding -> findings.add(page.place() + " " + finding));
    }
    sight.close();
    return findings;
  }
}
