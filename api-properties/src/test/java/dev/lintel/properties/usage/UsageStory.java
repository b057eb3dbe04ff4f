package dev.lintel.properties.usage;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** How a story of usage begins: at noon, with a database that has seen nothing. */
abstract class UsageStory {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  final SteppingClock clock = SteppingClock.at(NOON);
  Database database;
  Usages usages;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    usages = new Usages(database, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  CountingProcess process() {
    return CountingProcess.on(database, clock);
  }
}
