package dev.lintel.server.operator.site;

import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.Posted;
import java.util.Map;
import java.util.function.Function;

/** A part of the operator's pages: what it shows, and what it changes, by path. */
public interface Section {

  /** The pages by path. */
  Map<String, Function<Desk, Page>> pages();

  /** The changes by path. */
  Map<String, Change> changes();

  /**
   * What a form asks for.
   *
   * @param back path of the page that is shown afterwards, whether it was done or not
   */
  record Change(Function<Posted, String> back, Deed deed) {

    /** A change after which always the same page is shown. */
    public static Change then(String back, Deed deed) {
      return new Change(_ -> back, deed);
    }
  }

  /** Does what a form asks for; an IllegalArgumentException tells the operator what is wrong. */
  @FunctionalInterface
  interface Deed {
    Notice of(Posted form);
  }
}
