package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.items.Gtin;
import java.util.ArrayList;
import java.util.List;

/**
 * Criteria as a condition in SQL with its parameters in order; no text of a caller ever gets into
 * the SQL.
 */
record Condition(String sql, List<Object> parameters, boolean selective) {

  private static final String EVERY = "true";

  static Condition of(ItemCriteria criteria) {
    Gathering gathering = new Gathering();
    criteria.changedFrom().ifPresent(day -> gathering.add("i.changed >= ?", Days.begin(day)));
    criteria.changedTo().ifPresent(day -> gathering.add("i.changed < ?", Days.end(day)));
    gathering.addAny("i.number = any(?)", Integer.class, criteria.numbers());
    gathering.addAny("i.gtins && ?", String.class, forms(criteria.gtins()));
    gathering.addAny("i.nrf_numbers && ?", String.class, criteria.nrfNumbers());
    gathering.addAny("i.suppliers && ?", Integer.class, criteria.suppliers());
    if (!criteria.words().isEmpty()) {
      gathering.add("i.words @@ ?::tsquery", prefixes(criteria.words()));
    }
    if (!criteria.channels().isEmpty()) {
      gathering.add("(i.channels & ?) <> 0", (int) Channel.bits(criteria.channels()));
    }
    criteria
        .assortment()
        .ifPresent(id ->
            gathering.add(
                "i.number in (select a.number from catalogue.assortment_item a"
                    + " where a.assortment = ?)",
                id));
    return gathering.condition(criteria);
  }

  boolean isEvery() {
    return sql.equals(EVERY);
  }

  private static List<String> forms(List<String> gtins) {
    return gtins.stream().flatMap(gtin -> Gtin.forms(gtin).stream()).distinct().toList();
  }

  /** Words are letters and digits alone ({@link Words}), so nothing here needs quoting. */
  private static String prefixes(List<String> words) {
    return String.join(" & ", words.stream().map(word -> word + ":*").toList());
  }

  private static final class Gathering {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    void add(String part, Object parameter) {
      parts.add(part);
      parameters.add(parameter);
    }

    void addAny(String part, Class<?> type, List<?> any) {
      if (!any.isEmpty()) {
        add(part, SqlArray.of(type, any));
      }
    }

    Condition condition(ItemCriteria criteria) {
      String sql = parts.isEmpty() ? EVERY : String.join(" and ", parts);
      boolean selective =
          !criteria.gtins().isEmpty()
              || !criteria.nrfNumbers().isEmpty()
              || !criteria.numbers().isEmpty();
      return new Condition(sql, List.copyOf(parameters), selective);
    }
  }
}
