package dev.lintel.properties.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The open door to a PostgreSQL: pooled connections, SQL access, migrations. */
public final class Database implements AutoCloseable {

  private static final int OLDEST_VERSION = 15;
  private static final int VERSION_NUMBER_OF_A_MAJOR = 10_000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final HikariDataSource pool;
  private final SlowStatements slow = new SlowStatements(InstantSource.system());
  private final DataSource connections;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.connections = new WorkPool(pool, slow);
    this.jdbi = Jdbi.create(connections);
  }

  /**
   * Opens the pool and checks the server.
   *
   * @throws StoreException when the database cannot be reached, is older than PostgreSQL 15, or
   *     does not keep its texts in UTF-8
   */
  public static Database open(DatabaseSettings settings) {
    Database database = new Database(connect(settings));
    try {
      database.refuseOldServer();
      database.refuseOtherEncoding();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static HikariDataSource connect(DatabaseSettings settings) {
    try {
      return new HikariDataSource(configuration(settings));
    } catch (HikariPool.PoolInitializationException e) {
      throw new StoreException(
          "Cannot reach the database at %s: %s. Check that it runs, the URL and the account."
              .formatted(settings.place(), reason(e)),
          e);
    }
  }

  private static HikariConfig configuration(DatabaseSettings settings) {
    HikariConfig configuration = new HikariConfig();
    configuration.setPoolName("database");
    configuration.setJdbcUrl(settings.url());
    if (!settings.user().isEmpty()) {
      configuration.setUsername(settings.user());
      configuration.setPassword(settings.password());
    }
    configuration.setMaximumPoolSize(settings.poolSize());
    configuration.setConnectionTimeout(LONGEST_WAIT.toMillis());
    // The driver would set the zone of this machine, and SQL on times would differ by machine.
    configuration.setConnectionInitSql("set time zone 'UTC'");
    configuration.addDataSourceProperty("ApplicationName", "lintel");
    configuration.addDataSourceProperty("tcpKeepAlive", "true");
    configuration.addDataSourceProperty("reWriteBatchedInserts", "true");
    // Text in binary form is the stored bytes themselves: a page of documents costs a quarter less.
    configuration.addDataSourceProperty("binaryTransferEnable", "TEXT,VARCHAR,JSON");
    return configuration;
  }

  private static String reason(Throwable failure) {
    return failure.getCause() == null ? failure.getMessage() : failure.getCause().getMessage();
  }

  private void refuseOldServer() {
    int number =
        jdbi.withHandle(
            handle -> handle.createQuery("show server_version_num").mapTo(Integer.class).one());
    if (number < OLDEST_VERSION * VERSION_NUMBER_OF_A_MAJOR) {
      throw new StoreException(
          "The database is PostgreSQL %d; it must be %d or newer."
              .formatted(number / VERSION_NUMBER_OF_A_MAJOR, OLDEST_VERSION));
    }
  }

  /** Texts of partners have characters that other encodings lack; a database keeps its own. */
  private void refuseOtherEncoding() {
    String encoding =
        jdbi.withHandle(
            handle -> handle.createQuery("show server_encoding").mapTo(String.class).one());
    if (!encoding.equals("UTF8")) {
      throw new StoreException(
          ("The database's encoding is %s; it must be UTF8, which cannot be changed later. Name"
                  + " another one: create database lintel encoding 'UTF8' template template0.")
              .formatted(encoding));
    }
  }

  /**
   * Brings one module's schema to its newest form with the scripts on the class path at {@code
   * db/<schema>/V1__name.sql}. Processes that do this at once take turns.
   */
  public void migrate(String schema) {
    Migrations.run(this, schema);
  }

  /** Pooled connections, for plain JDBC. */
  public DataSource dataSource() {
    return connections;
  }

  /** The same connections, for Jdbi. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** What took long here since this door was opened. */
  public SlowStatements slowStatements() {
    return slow;
  }

  /** Whether {@link #close()} was called. */
  public boolean isClosed() {
    return pool.isClosed();
  }

  @Override
  public void close() {
    pool.close();
  }
}
