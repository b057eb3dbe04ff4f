package dev.lintel.properties.store;

/**
 * How to open a PostgreSQL: JDBC URL, account and number of pooled connections.
 *
 * <p>User and password may be empty when the URL carries them as the query parameters {@code user}
 * and {@code password}; what the URL says wins. The text form shows neither query nor password.
 */
public record DatabaseSettings(String url, String user, String password, int poolSize) {

  private static final String SCHEME = "jdbc:postgresql:";

  /** A migration holds one connection for its lock and needs others for its work. */
  private static final int SMALLEST_POOL = 4;

  public DatabaseSettings {
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "A database URL begins with " + SCHEME + "//, for example jdbc:postgresql://db/lintel");
    }
    if (poolSize < SMALLEST_POOL) {
      throw new IllegalArgumentException(
          "A pool needs at least %d connections, not %d".formatted(SMALLEST_POOL, poolSize));
    }
  }

  /** The URL without its query, which may hold a password. */
  String place() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  @Override
  public String toString() {
    return place() + " (pool of " + poolSize + ")";
  }
}
