package dev.lintel.care;

import dev.lintel.care.register.Changes;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.StreamSettings;
import dev.lintel.care.register.Streams;
import dev.lintel.properties.store.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** The stores of a care administration, opened on a migrated database (schema {@code care}). */
public record Care(
    Database database, Register register, Changes changes, Streams streams, InstantSource clock) {

  /** Opens all stores. */
  public static Care open(
      Database database, InstantSource clock, Supplier<UUID> uuids, StreamSettings streams) {
    return new Care(
        database,
        new Register(database.jdbi()),
        new Changes(database.jdbi(), clock, uuids),
        new Streams(database.dataSource(), streams),
        clock);
  }

  /** The present day of the organisation. */
  public LocalDate today() {
    return clock.instant().atZone(Documents.ZONE).toLocalDate();
  }
}
