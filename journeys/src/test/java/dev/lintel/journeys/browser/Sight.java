package dev.lintel.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a browser shows of one page after another, and what it complains of. */
public final class Sight implements AutoCloseable {

  private static final String WIDER_THAN_ITS_ROOM =
      """
      () => {
        const cut = [...document.querySelectorAll('svg text')]
          .filter(text => {
            const room = text.ownerSVGElement.getBoundingClientRect();
            const box = text.getBoundingClientRect();
            return box.left < room.left || box.right > room.right;
          })
          .map(text => 'is cut off: ' + text.textContent);
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return cut;
        return [...cut, 'scrolls sideways', ...[...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > room + 1)
          .map(element => element.outerHTML.slice(0, 80))].slice(0, 4);
      }
      """;

  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  public Sight(Page page) {
    this.page = page;
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  /** Goes to a page, and waits until its scripts have run. */
  public Response open(Crawled crawled) {
    return page.navigate(crawled.address().toString());
  }

  /** The page itself, for what is asked but once. */
  public Page page() {
    return page;
  }

  /** Errors and warnings of the console so far, violations of the content policy among them. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Makes the window so wide. */
  public void resize(Width width) {
    page.setViewportSize(width.pixels(), width.height());
  }

  /** Prefers light or dark pages. */
  public void prefer(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** What reaches beyond the window's right side or out of its plot; nothing if the page fits. */
  public List<String> tooWide() {
    return texts(WIDER_THAN_ITS_ROOM);
  }

  /** The headings, with what is read in them. */
  public List<String> headings() {
    return texts("() => [...document.querySelectorAll('h1,h2,h3')].map(h => h.innerText.trim())");
  }

  /** The words of the main part, apart from those on buttons that scripts added. */
  public String words() {
    Object words =
        page.evaluate(
            """
            () => {
              const main = document.querySelector('main').cloneNode(true);
              main.querySelectorAll('button.copy, time').forEach(part => part.remove());
              return main.textContent.replace(/\\s+/g, ' ').trim();
            }
            """);
    return String.valueOf(words);
  }

  /** Keeps what is seen as a picture, with what is below the window. */
  public void keep(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Looks no more. */
  @Override
  public void close() {
    page.context().close();
  }

  private List<String> texts(String expression) {
    List<?> found = (List<?>) page.evaluate(expression);
    return found.stream().map(String::valueOf).toList();
  }
}
