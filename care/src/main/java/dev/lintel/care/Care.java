package dev.lintel.care;

import dev.lintel.care.imports.ImportRuns;
import dev.lintel.care.jobs.JobWorker;
import dev.lintel.care.jobs.Jobs;
import dev.lintel.care.presence.PresenceExports;
import dev.lintel.care.register.Changes;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Register;
import dev.lintel.care.streams.StreamSettings;
import dev.lintel.care.streams.Streams;
import dev.lintel.properties.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Supplier;

/** The stores of a care administration, opened on a migrated database (schema {@code care}). */
public record Care(
    Database database,
    Register register,
    Changes changes,
    Streams streams,
    PresenceExports exports,
    ImportRuns imports,
    Jobs jobs,
    InstantSource clock) {

  /** Opens all stores; exports take no longer than their work. */
  public static Care open(
      Database database, InstantSource clock, Supplier<UUID> uuids, StreamSettings streams) {
    return open(database, clock, uuids, streams, Duration.ZERO);
  }

  /**
   * Opens all stores.
   *
   * @param exportTakes how long an export takes at least
   */
  public static Care open(
      Database database,
      InstantSource clock,
      Supplier<UUID> uuids,
      StreamSettings streams,
      Duration exportTakes) {
    var register = new Register(database.jdbi());
    var changes = new Changes(database.jdbi(), clock, uuids);
    var jobs = new Jobs(database.jdbi(), clock, uuids);
    return new Care(
        database,
        register,
        changes,
        new Streams(database.dataSource(), streams),
        new PresenceExports(jobs, register, exportTakes),
        new ImportRuns(database.jdbi(), jobs, changes, clock, uuids),
        jobs,
        clock);
  }

  /** Begins to do what was asked for and is done later. */
  public JobWorker work() {
    var handlers = new HashMap<>(imports.handlers());
    handlers.put(PresenceExports.KIND, exports);
    return JobWorker.start(jobs, handlers);
  }

  /** The present day of the organisation. */
  public LocalDate today() {
    return clock.instant().atZone(Documents.ZONE).toLocalDate();
  }
}
