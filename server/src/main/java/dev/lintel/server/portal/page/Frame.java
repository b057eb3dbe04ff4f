package dev.lintel.server.portal.page;

/** What the layout around a page shows. */
public record Frame(Site site, String title, String place) {

  /** Whether the page belongs to this entry of the menu. */
  public boolean isAt(Link entry) {
    return entry.address().equals(place);
  }
}
