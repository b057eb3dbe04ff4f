package dev.lintel.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;

/** A walk over a page by the Tab key alone. */
public final class Keyboard {

  /** Lists of many links are walked in part. */
  private static final int MOST_STOPS = 80;

  private static final String CONTROLS =
      """
      () => {
        window.reached = new Set();
        window.controls = [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
          .filter(element => !element.disabled && element.checkVisibility());
        return window.controls.length;
      }
      """;

  private static final String FOCUSED =
      """
      async () => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const inTheWindow = () => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && box.bottom > 0 && box.top < innerHeight;
        };
        // The window follows the focus some frames later.
        for (let frame = 0; frame < 60 && !inTheWindow(); frame++) {
          await new Promise(requestAnimationFrame);
        }
        window.reached.add(element);
        return [
          element.getAttribute('href') ?? element.outerHTML.slice(0, 80),
          String(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0),
          String(inTheWindow()),
        ];
      }
      """;

  private static final String MISSED =
      """
      most => window.controls.slice(0, most)
        .filter(element => !window.reached.has(element))
        .map(element => element.outerHTML.slice(0, 80))
      """;

  private static final String NAME_OF_THE_FOCUSED =
      "() => document.activeElement.name || document.activeElement.innerText";

  private Keyboard() {}

  /**
   * What is wrong with the walk: it must begin with the way past the menu, come to every link,
   * button and field, and each stop must be outlined and in the window.
   */
  public static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    List<String> reached = new ArrayList<>();
    int stops = Math.min(MOST_STOPS, (Integer) page.evaluate(CONTROLS));
    for (int stop = 0; stop < stops; stop++) {
      page.keyboard().press("Tab");
      List<?> focused = (List<?>) page.evaluate(FOCUSED);
      reached.add(String.valueOf(focused.getFirst()));
      if (!focused.subList(1, 3).equals(List.of("true", "true"))) {
        faults.add("stop %d, %s: outlined, in the window".formatted(stop, focused));
      }
    }
    if (!reached.getFirst().equals("#content")) {
      faults.add("does not begin with the way to the content: " + reached);
    }
    List<?> missed = (List<?>) page.evaluate(MISSED, stops);
    missed.forEach(control -> faults.add("is not reached: " + control));
    return faults;
  }

  /** Comes to a field by its name, or to a button by its words. */
  public static void tabTo(Page page, String control) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if (control.equals(page.evaluate(NAME_OF_THE_FOCUSED))) {
        return;
      }
    }
    throw new AssertionError("The Tab key does not reach " + control);
  }

  /** Whether the first stop leads into the main part. */
  public static boolean skipsToTheContent(Page page) {
    page.locator("a.skip").focus();
    page.keyboard().press("Enter");
    try {
      page.waitForURL(address -> address.endsWith("#content"));
      return true;
    } catch (TimeoutError e) {
      return false;
    }
  }
}
