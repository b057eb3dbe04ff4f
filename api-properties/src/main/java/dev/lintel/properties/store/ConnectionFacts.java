package dev.lintel.properties.store;

/** What a client needs to connect to a running PostgreSQL; its text form hides the password. */
public record ConnectionFacts(String jdbcUrl, String user, String password) {

  /** These facts as settings of a pool of the given number of connections. */
  public DatabaseSettings withPool(int size) {
    return new DatabaseSettings(jdbcUrl, user, password, size);
  }

  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
