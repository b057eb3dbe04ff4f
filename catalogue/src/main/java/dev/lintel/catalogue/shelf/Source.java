package dev.lintel.catalogue.shelf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a statement takes items from: the table with a condition, or, where few items meet it,
 * those items gathered first. The database would often walk a whole order in search of a few that
 * lie at its far end, since it takes matches to be spread evenly; whether they are few, its
 * statistics tell well.
 */
record Source(
    String with, String from, String where, List<Object> gathered, List<Object> filtered) {

  /** Gathering so many costs about as much as the longest walk that it saves. */
  private static final long FEW = 30_000;

  private static final Pattern ESTIMATE = Pattern.compile("rows=(\\d+)");

  static Source of(Condition condition, Connection connection) throws SQLException {
    boolean few =
        !condition.isEvery() && (condition.selective() || estimate(condition, connection) <= FEW);
    return few ? gathering(condition) : scanning(condition);
  }

  static Source scanning(Condition condition) {
    return new Source("", "catalogue.item i", condition.sql(), List.of(), condition.parameters());
  }

  private static Source gathering(Condition condition) {
    String with =
        "matches as materialized (select i.number, i.owner, i.created from catalogue.item i where "
            + condition.sql()
            + ")";
    return new Source(with, "matches i", "true", condition.parameters(), List.of());
  }

  /**
   * How many items the database expects, without looking for them; very many when it does not say.
   */
  private static long estimate(Condition condition, Connection connection) throws SQLException {
    String sql = "explain select 1 from catalogue.item i where " + condition.sql();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Plans.choose(statement, condition);
      new Binding(statement).values(condition.parameters());
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        Matcher rows = ESTIMATE.matcher(plan.getString(1));
        return rows.find() ? Long.parseLong(rows.group(1)) : Long.MAX_VALUE;
      }
    }
  }
}
