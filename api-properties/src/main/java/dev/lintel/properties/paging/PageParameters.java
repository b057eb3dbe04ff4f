package dev.lintel.properties.paging;

import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.problem.Fault;
import java.util.List;
import java.util.Optional;

/**
 * The four paging parameters as a request sent them. A parameter without a value counts as not
 * sent. Where a parameter is wrong, {@code faults} says so and its default stands in its place, so
 * that the faults of the whole request can be answered at once.
 *
 * @param size entries in a page
 * @param token the page token as it was sent, not yet opened
 * @param faults everything wrong with the parameters; the request must not go on when there are any
 */
public record PageParameters(int size, Sort sort, Optional<String> token, List<Fault> faults) {
  /** The parameters' names. */
  public static final String PAGE_SIZE = "pageSize";

  public static final String PAGE_TOKEN = "pageToken";
  public static final String SORT_FIELD = "sortField";
  public static final String SORT_ORDER = "sortOrder";

  public PageParameters {
    faults = List.copyOf(faults);
  }

  /** Reads the parameters by an API's rules; never throws. */
  public static PageParameters parse(PagingRules rules, Query query) {
    return new PageParametersReading(rules, query).read();
  }
}
