package dev.lintel.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/**
 * Fills and sends the forms of a page as somebody does who reads it: fields by their labels,
 * buttons by their words.
 *
 * @param part of the page at which the hand is
 */
public record Hand(Page page, Locator part) {

  /** At the whole of whatever the page shows. */
  public static Hand at(Page page) {
    return new Hand(page, page.locator("body"));
  }

  /** Goes to an address. */
  public Hand open(URI address) {
    page.navigate(address.toString());
    return this;
  }

  /** At the one part of a kind that has a text. */
  public Hand within(String kind, String text) {
    return new Hand(
        page, part.locator(kind).filter(new Locator.FilterOptions().setHasText(text)).first());
  }

  /** Fills a field. */
  public Hand fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** Chooses from a list. */
  public Hand choose(String label, String option) {
    field(label).selectOption(option);
    return this;
  }

  private Locator field(String label) {
    return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  /** Presses a button, and returns when the page that follows is there. */
  public Hand press(String words) {
    part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
        .click();
    page.waitForLoadState();
    return at(page);
  }

  /** What the page tells of the form that was sent. */
  public String told() {
    return page.locator(".note").first().innerText();
  }

  /** A secret that the page shows this once. */
  public String secret() {
    return page.locator(".note code").innerText();
  }

  /** What is read in the part. */
  public String text() {
    return part.innerText();
  }
}
