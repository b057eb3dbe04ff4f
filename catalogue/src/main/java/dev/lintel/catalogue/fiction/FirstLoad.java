package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ItemCriteria;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.function.LongConsumer;

/**
 * Loads the fictional catalogue and its contracts once: on the first start, into a catalogue that
 * is empty. A load that was killed is done again with the seed and size it began with; of several
 * processes one loads and the others wait for it.
 */
public final class FirstLoad {
  /**
   * The present as the fictional items know it, fixed, so that a seed always gives the same
   * catalogue.
   */
  private static final Instant PRESENT = Instant.parse("2026-11-01T00:00:00Z");

  private static final String LOCK_UNFINISHED =
      "select seed, items from catalogue.fiction where finished is null for update";

  private final Catalogue catalogue;

  public FirstLoad(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Loads unless it has been done, or the catalogue has items of another origin.
   *
   * @param progress hears how many items are stored so far; not called where nothing is loaded
   */
  public void run(long seed, int items, LongConsumer progress) {
    if (items > 0 && begin(seed, items)) {
      load(progress);
    }
    new FirstContracts(catalogue, PRESENT).run();
  }

  private void load(LongConsumer progress) {
    // A connection of its own: Jdbi would let this thread's stores join the transaction that holds
    // the lock.
    try (Connection connection = catalogue.database().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      loadUnfinished(connection, progress);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("The fictional catalogue could not be loaded", e);
    }
  }

  private void loadUnfinished(Connection connection, LongConsumer progress) throws SQLException {
    try (Statement lock = connection.createStatement();
        Statement mark = connection.createStatement();
        ResultSet row = lock.executeQuery(LOCK_UNFINISHED)) {
      if (row.next()) {
        new FictionalCatalogue(row.getLong("seed"), row.getInt("items"), PRESENT)
            .load(catalogue, progress);
        mark.execute("update catalogue.fiction set finished = now()");
      }
    }
  }

  /** Notes what is to be loaded; the answer is whether something is noted now, by whomever. */
  private boolean begin(long seed, int items) {
    return catalogue
        .database()
        .jdbi()
        .inTransaction(handle -> {
          if (catalogue.shelf().count(ItemCriteria.ALL) == 0) {
            handle.execute(
                "insert into catalogue.fiction (only_row, seed, items) values (true, ?, ?)"
                    + " on conflict do nothing",
                seed,
                items);
          }
          return handle
              .createQuery("select exists (select from catalogue.fiction where finished is null)")
              .mapTo(Boolean.class)
              .one();
        });
  }
}
