package dev.lintel.properties.paging;

import static dev.lintel.properties.paging.PageParameters.PAGE_SIZE;
import static dev.lintel.properties.paging.PageParameters.PAGE_TOKEN;
import static dev.lintel.properties.paging.PageParameters.SORT_FIELD;
import static dev.lintel.properties.paging.PageParameters.SORT_ORDER;

import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One reading of the paging parameters, which gathers faults on its way. */
final class PageParametersReading {
  /** ASCII digits alone; ten of them hold every limit that an {@code int} can state. */
  private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,10}");

  private final PagingRules rules;
  private final Query query;
  private final List<Fault> faults = new ArrayList<>();

  PageParametersReading(PagingRules rules, Query query) {
    this.rules = rules;
    this.query = query;
  }

  PageParameters read() {
    int size = single(PAGE_SIZE).map(this::size).orElse(rules.defaultSize());
    Sort usual = rules.defaultSort();
    String field = single(SORT_FIELD).map(this::field).orElse(usual.field());
    SortOrder order = single(SORT_ORDER).map(this::order).orElse(usual.order());
    return new PageParameters(size, new Sort(field, order), single(PAGE_TOKEN), faults);
  }

  /** The parameter's value; two are a fault, since only one could be obeyed. */
  private Optional<String> single(String name) {
    if (query.all(name).isEmpty()) {
      return Optional.empty();
    }
    List<String> values = query.all(name).stream().filter(value -> !value.isEmpty()).toList();
    if (values.size() > 1) {
      faults.add(new Fault(name, "was sent more than once; send it once"));
      return Optional.empty();
    }
    return values.stream().findFirst();
  }

  private int size(String text) {
    if (NUMBER.matcher(text).matches()) {
      long size = Long.parseLong(text);
      if (size >= 1 && size <= rules.maximumSize()) {
        return (int) size;
      }
    }
    faults.add(
        new Fault(
            PAGE_SIZE,
            "must be a whole number from 1 to %d; leave it out for %d"
                .formatted(rules.maximumSize(), rules.defaultSize())));
    return rules.defaultSize();
  }

  private String field(String text) {
    return rules.sortFields().stream()
        .filter(text::equalsIgnoreCase)
        .findFirst()
        .orElseGet(() -> refusedField());
  }

  private String refusedField() {
    String usual = rules.defaultSort().field();
    String allowed = String.join(", ", rules.sortFields());
    faults.add(
        new Fault(SORT_FIELD, "must be one of %s; leave it out for %s".formatted(allowed, usual)));
    return usual;
  }

  private SortOrder order(String text) {
    return SortOrder.of(text)
        .orElseGet(() -> {
          faults.add(new Fault(SORT_ORDER, "must be asc or desc; leave it out for asc"));
          return SortOrder.ASCENDING;
        });
  }
}
