package dev.lintel.care.fiction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the fiction once, into an administration that is empty, in one transaction: it is there as
 * a whole or not at all. Of several processes one loads and the others wait for it.
 */
public final class FirstLoad {
  /** The present as the fiction knows it, fixed, so that a seed always gives the same. */
  public static final Instant PRESENT = Instant.parse("2026-11-01T00:00:00Z");

  private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

  private static final String CLAIM =
      "insert into care.fiction (only_row, seed, employees) values (true, ?, ?)"
          + " on conflict do nothing";
  private static final String EMPTY = "select not exists (select from care.entry)";

  private final DataSource database;

  public FirstLoad(DataSource database) {
    this.database = database;
  }

  /**
   * @return whether it was loaded by this call
   */
  public boolean run(long seed, int employees) {
    if (employees == 0) {
      return false;
    }
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return claims(connection, seed, employees) && load(connection, seed, employees);
      } finally {
        // What was not committed is undone, whatever was thrown.
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The fictional care administration could not be loaded", e);
    }
  }

  /**
   * A second process waits here until the first has ended its transaction. It touches no other
   * table before, since the first one takes the entries' indexes away.
   */
  private static boolean claims(Connection connection, long seed, int employees)
      throws SQLException {
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setLong(1, seed);
      claim.setInt(2, employees);
      return claim.executeUpdate() == 1 && isEmpty(connection);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement look = connection.createStatement();
        ResultSet found = look.executeQuery(EMPTY)) {
      return found.next() && found.getBoolean(1);
    }
  }

  private static boolean load(Connection connection, long seed, int employees) throws SQLException {
    LOG.info("Making up a care organisation of {} employees", employees);
    FictionalCare.load(new Plan(seed, employees, PRESENT), connection);
    try (Statement mark = connection.createStatement()) {
      mark.execute("update care.fiction set finished = now()");
    }
    connection.commit();
    LOG.info("Made it up");
    return true;
  }
}
