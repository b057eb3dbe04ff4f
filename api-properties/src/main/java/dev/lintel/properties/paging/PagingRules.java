package dev.lintel.properties.paging;

import java.time.Duration;
import java.util.List;

/**
 * What an API's profile chose for its pages: sizes in entries, the fields that can be sorted by
 * (the first is the default), how long a token lives, and the names of the answer's headers.
 */
public record PagingRules(
    int defaultSize,
    int maximumSize,
    List<String> sortFields,
    Duration tokenLifetime,
    PageHeaderNames headerNames) {

  public PagingRules {
    sortFields = List.copyOf(sortFields);
    if (defaultSize < 1 || maximumSize < defaultSize) {
      throw new IllegalArgumentException(
          "A page holds 1 to " + maximumSize + " entries, not " + defaultSize);
    }
    if (sortFields.isEmpty() || !tokenLifetime.isPositive()) {
      throw new IllegalArgumentException("Paging needs a sort field and a lifetime of its tokens");
    }
  }

  Sort defaultSort() {
    return new Sort(sortFields.getFirst(), SortOrder.ASCENDING);
  }
}
