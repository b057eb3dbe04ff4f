package dev.lintel.properties.paging;

import java.util.List;

/**
 * The place in a walk: the sort values of one entry and, last, the value that breaks ties. The
 * parts are text that the handler wrote and reads again; up to 16 parts.
 */
public record PageKey(List<String> parts) {
  static final int MOST_PARTS = 16;

  public PageKey {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("A page key has 1 to 16 parts, not " + parts.size());
    }
  }

  public static PageKey of(String... parts) {
    return new PageKey(List.of(parts));
  }

  public String part(int index) {
    return parts.get(index);
  }
}
