package dev.lintel.journeys.browser;

import java.util.Optional;

/**
 * Pages, and who looks at them.
 *
 * @param name a word for the pages and their visitor
 * @param crawl all of the pages
 * @param browser where there is one
 */
public record Site(String name, Visitor visitor, Crawl crawl, Optional<Chromium> browser) {

  /** A look at the pages in the browser; without one the story is left out. */
  Inspection inspection() {
    return new Inspection(name, visitor, crawl, Chromium.orLeaveOut(browser));
  }
}
