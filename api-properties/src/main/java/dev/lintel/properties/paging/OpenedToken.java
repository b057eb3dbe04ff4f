package dev.lintel.properties.paging;

import dev.lintel.properties.problem.Problem;

/** What opening a page token brought. */
public sealed interface OpenedToken {

  /** The token is whole, alive and of this query. */
  record Opened(PageToken token) implements OpenedToken {}

  /** The token was ours and has expired, of whichever query it was. */
  record Expired() implements OpenedToken {}

  /** The token is damaged, forged, or of another query; the problem tells which. */
  record Refused(Problem problem) implements OpenedToken {}
}
