package dev.lintel.journeys.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's own Chromium, without a window, with a new profile each time. */
public final class Chromium implements AutoCloseable {

  /** Of Debian's package; the launcher looks there, too. */
  private static final Path PLACE = Path.of("/usr/bin/chromium");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is, if it is. */
  public static Optional<Path> installed() {
    return Optional.of(PLACE).filter(Files::isExecutable);
  }

  /** Starts the browser of that place; none is ever downloaded. */
  public static Chromium start(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
    return new Chromium(playwright, browser);
  }

  /** Without a browser its stories are left out; the launcher says so at the end of the tests. */
  static Chromium orLeaveOut(Optional<Chromium> browser) {
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    return browser.orElseThrow();
  }

  /** A page for a stranger who lets scripts run. */
  public Page withScripts() {
    return withScripts(Visitor.stranger());
  }

  /** A page for somebody who lets scripts run. */
  public Page withScripts(Visitor visitor) {
    return page(visitor, new Browser.NewContextOptions());
  }

  /** A page for somebody who does not. */
  public Page withoutScripts(Visitor visitor) {
    return page(visitor, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** A page into which a test may put a script of its own, which pages must refuse others. */
  public Page underExamination(Visitor visitor) {
    return page(visitor, new Browser.NewContextOptions().setBypassCSP(true));
  }

  private Page page(Visitor visitor, Browser.NewContextOptions options) {
    visitor.prove(options);
    // A window that follows the focus slowly would be waited for at each stop of the keyboard.
    options.setReducedMotion(ReducedMotion.REDUCE);
    BrowserContext context =
        browser.newContext(options.setViewportSize(Width.DESKTOP.pixels(), Width.DESKTOP.height()));
    context.setDefaultTimeout(60_000);
    context.addCookies(visitor.cookies());
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
