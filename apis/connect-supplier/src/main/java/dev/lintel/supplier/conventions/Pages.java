package dev.lintel.supplier.conventions;

import dev.lintel.properties.paging.PageHeaderNames;
import dev.lintel.properties.paging.PageKey;
import dev.lintel.properties.paging.PageOutcome;
import dev.lintel.properties.paging.PageParameters;
import dev.lintel.properties.paging.PageRequest;
import dev.lintel.properties.paging.PageToken;
import dev.lintel.properties.paging.Pager;
import dev.lintel.properties.paging.PagingRules;
import dev.lintel.properties.paging.QuerySubject;
import dev.lintel.properties.paging.Sort;
import dev.lintel.properties.paging.SortOrder;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.profile.Call;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages of lists that only go forward, by {@code limit} and {@code pageToken}; the next token
 * stands in the answer's body. Nothing is counted.
 */
public final class Pages {
  private static final String FORWARD = "forward";
  private static final PagingRules RULES =
      new PagingRules(
          100,
          1_000,
          List.of("usual"),
          Duration.ofHours(2),
          new PageHeaderNames(List.of(), List.of(FORWARD), List.of(), "expired"));

  private final Pager pager;

  public Pages(TokenSeal seal, InstantSource clock) {
    pager = new Pager(RULES, seal, clock);
  }

  /** What of a list is asked for. */
  public PageRequest request(Call call, QuerySubject subject) {
    var sort = new Sort("usual", SortOrder.ASCENDING);
    return pager.request(
        new PageParameters(
            call.get(Parameters.LIMIT), sort, call.find(Parameters.PAGE_TOKEN), List.of()),
        subject);
  }

  /** After which key the page begins. */
  public static Optional<String> after(PageRequest request) {
    return request.position().map(PageToken::key).map(key -> key.part(0));
  }

  /** The first entries of those that were read, one more than asked for where there is one. */
  public static <T> List<T> shown(PageRequest request, List<T> read) {
    return read.subList(0, Math.min(request.size(), read.size()));
  }

  /** The token of the page after this one, if the entries that were read tell of one. */
  public <T> Optional<String> next(PageRequest request, List<T> read, Function<T, String> key) {
    if (read.size() <= request.size()) {
      return Optional.empty();
    }
    PageKey last = PageKey.of(key.apply(read.get(request.size() - 1)));
    return pager
        .headers(request, new PageOutcome(0, Optional.empty(), Optional.of(last)))
        .first(FORWARD);
  }
}
