package dev.lintel.properties.paging;

/** Whether a page holds the entries after its key, or those before it, in the order of the walk. */
public enum Direction {
  AFTER,
  BEFORE
}
