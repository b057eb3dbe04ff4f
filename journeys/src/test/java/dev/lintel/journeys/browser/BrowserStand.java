package dev.lintel.journeys.browser;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.ServerRecipe;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a story about pages stands on: a server with its directory and, where there is one, a
 * browser.
 */
public record BrowserStand(
    DataDirectory directory, PackagedServer server, Optional<Chromium> browser)
    implements AutoCloseable {

  /** A server as it comes. */
  public static BrowserStand open() throws IOException {
    return open(recipe -> recipe);
  }

  /** A server with options of the story's own. */
  public static BrowserStand open(UnaryOperator<ServerRecipe> options) throws IOException {
    DataDirectory directory = DataDirectory.make();
    Optional<PackagedServer> server = Optional.empty();
    try {
      server = Optional.of(options.apply(PackagedServer.on(directory)).start());
      return new BrowserStand(directory, server.get(), Chromium.installed().map(Chromium::start));
    } catch (IOException | RuntimeException | AssertionError e) {
      server.ifPresent(PackagedServer::close);
      directory.close();
      throw e;
    }
  }

  /** The browser; without one the story is left out. */
  public Chromium chromium() {
    return Chromium.orLeaveOut(browser);
  }

  /** All that a visitor of the server sees, under a word for both. */
  public Site site(String name, Visitor visitor, Crawl crawl) {
    return new Site(name, visitor, crawl, browser);
  }

  @Override
  public void close() throws IOException {
    browser.ifPresent(Chromium::close);
    server.close();
    directory.close();
  }
}
