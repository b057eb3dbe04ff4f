package dev.lintel.properties.store;

import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one module's migration scripts; every schema keeps its own history. */
final class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");

  private Migrations() {}

  static void run(Database database, String schema) {
    if (!NAME.matcher(schema).matches()) {
      throw new IllegalArgumentException("Not a schema's name: " + schema);
    }
    // Flyway's own lock is in the schema, so two processes that both make the schema would collide.
    database
        .jdbi()
        .useTransaction(handle -> {
          handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", schema);
          migrate(database, schema);
        });
  }

  private static void migrate(Database database, String schema) {
    try {
      int steps = flyway(database, schema).migrate().migrationsExecuted;
      if (steps > 0) {
        LOG.info("Migrated schema {} by {} steps", schema, steps);
      }
    } catch (FlywayException e) {
      throw new StoreException("Cannot migrate schema %s: %s".formatted(schema, e.getMessage()), e);
    }
  }

  private static Flyway flyway(Database database, String schema) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database.dataSource())
        .schemas(schema)
        .createSchemas(true)
        .locations("classpath:db/" + schema)
        .failOnMissingLocations(true)
        .loggers("slf4j")
        .load();
  }
}
