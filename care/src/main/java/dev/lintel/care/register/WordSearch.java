package dev.lintel.care.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * A search for entries that have words with all of several beginnings. The keys alone are read
 * until the page is known; entries, whose documents are large, are read for the page.
 *
 * @param words at least one, of which none begins another
 */
record WordSearch(Kind<?> kind, List<String> words) {
  private static final String FOUND =
      "select e.id, e.updated_at, e.document from care.entry e join (select distinct k.id"
          + " from care.entry_key k where %s and k.id > :after%s"
          + " order by k.id limit :limit offset :offset) found"
          + " on e.kind = :kind and e.id = found.id order by e.id";
  private static final String AND_ANOTHER =
      " and exists (select from care.entry_key k%1$d where %2$s and k%1$d.id = k.id)";
  private static final String HAS_WORD =
      "%1$s.kind = :kind and %1$s.name = 'word'"
          + " and %1$s.value >= :word%2$d and %1$s.value < :word%2$d || chr(1114109)";

  List<Stored> page(Handle handle, long after, Page page) {
    Query found =
        handle
            .createQuery(sql())
            .addCustomizer(new PlannedAnew())
            .bind("kind", kind.name())
            .bind("after", after);
    for (int i = 0; i < words.size(); i++) {
      found.bind("word" + i, words.get(i));
    }
    return found
        .bind("limit", page.limit())
        .bind("offset", page.offset())
        .map(EntryRows::stored)
        .list();
  }

  private String sql() {
    String others =
        IntStream.range(1, words.size())
            .mapToObj(i -> AND_ANOTHER.formatted(i, HAS_WORD.formatted("k" + i, i)))
            .collect(Collectors.joining());
    return FOUND.formatted(HAS_WORD.formatted("k", 0), others);
  }

  /**
   * Words differ in how many entries have them by a factor of a hundred thousand; one plan for all
   * of them, as a prepared statement gets, takes seconds where these take milliseconds.
   */
  private static final class PlannedAnew implements StatementCustomizer {
    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context)
        throws SQLException {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
  }
}
