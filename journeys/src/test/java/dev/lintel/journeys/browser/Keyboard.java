package dev.lintel.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;

/** A walk over a page by the Tab key alone. */
public final class Keyboard {

  private static final String FOCUSED =
      """
      () => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return [
          element.getAttribute('href') ?? element.tagName,
          String(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0),
          String(box.width > 0 && box.bottom > 0 && box.top < innerHeight),
        ];
      }
      """;

  private Keyboard() {}

  /**
   * What is wrong with the first stops, which must be the way past the menu, the name of the site
   * and the links of its menu, each to be seen.
   */
  public static List<String> faults(Page page, int stops) {
    List<String> faults = new ArrayList<>();
    List<String> reached = new ArrayList<>();
    for (int stop = 0; stop < stops; stop++) {
      page.keyboard().press("Tab");
      List<?> focused = (List<?>) page.evaluate(FOCUSED);
      reached.add(String.valueOf(focused.get(0)));
      if (!focused.subList(1, 3).equals(List.of("true", "true"))) {
        faults.add("stop %d, %s: outlined, in the window".formatted(stop, focused));
      }
    }
    if (!reached.getFirst().equals("#content")) {
      faults.add("does not begin with the way to the content: " + reached);
    }
    return faults;
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
