package dev.lintel.server.storage;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.store.StoreException;
import dev.lintel.server.options.Environment;

/**
 * Data belong to the environment of their first start, for good: fictional data and accounts whose
 * passwords everybody knows must never be served as staging or production.
 */
public final class OwnEnvironment {
  private OwnEnvironment() {}

  /**
   * The environment that data belong to.
   *
   * @throws StoreException if no server ran on them yet
   */
  public static Environment of(Database database) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select name from properties.environment")
                .mapTo(String.class)
                .findOne())
        .map(Environment::parse)
        .orElseThrow(() ->
            new StoreException(
                "No server ran on these data yet. Start it once with ./lintel serve."));
  }

  /**
   * Marks new data with the environment.
   *
   * @throws StoreException if the data belong to another one
   */
  public static void claim(Database database, Environment environment) {
    String owner =
        database
            .jdbi()
            .inTransaction(handle -> {
              handle.execute(
                  "insert into properties.environment (only_row, name) values (true, ?)"
                      + " on conflict do nothing",
                  environment.toString());
              return handle
                  .createQuery("select name from properties.environment")
                  .mapTo(String.class)
                  .one();
            });
    if (!owner.equals(environment.toString())) {
      throw new StoreException(
          "These data belong to the environment %s. Start with --environment %s, or give %s its own --data or --database."
              .formatted(owner, owner, environment));
    }
  }
}
