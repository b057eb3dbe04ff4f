package dev.lintel.care.jobs;

import dev.lintel.care.streams.DocumentSink;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Accepts jobs, and tells where they stand and what they resulted in; safe for many threads. {@link
 * JobWorker} does what was accepted.
 */
public final class Jobs {
  private static final int RESULTS_AT_ONCE = 500;

  private final Jdbi database;
  private final InstantSource clock;
  private final Supplier<UUID> uuids;

  public Jobs(Jdbi database, InstantSource clock, Supplier<UUID> uuids) {
    this.database = database;
    this.clock = clock;
    this.uuids = uuids;
  }

  /**
   * Stores a job durably.
   *
   * @return empty if it must be alone, and another one is not finished
   */
  public Optional<UUID> accept(NewJob job) {
    return database.inTransaction(handle -> accept(handle, job));
  }

  /** The same within a transaction, with which it is stored. */
  public Optional<UUID> accept(Handle handle, NewJob job) {
    UUID id = uuids.get();
    return new JobRows(handle).insert(id, job, clock.instant())
        ? Optional.of(id)
        : Optional.empty();
  }

  /** An account's own job; another's is absent, and so is one whose results were removed. */
  public Optional<JobStatus> find(String account, String kind, UUID id) {
    return database.withHandle(
        handle -> new JobRows(handle).find(account, kind, id, clock.instant()));
  }

  /**
   * Hands on what a finished job resulted in, a part at a time, so that a slow reader holds no
   * connection.
   *
   * @throws IOException if the sink fails, or the results are removed meanwhile
   */
  public void results(UUID id, DocumentSink sink) throws IOException {
    int after = -1;
    List<byte[]> part = part(id, after);
    while (!part.isEmpty()) {
      for (byte[] document : part) {
        sink.accept(document);
      }
      after += part.size();
      part = part.size() < RESULTS_AT_ONCE ? List.of() : part(id, after);
    }
    if (!database.withHandle(handle -> new JobRows(handle).exists(id))) {
      throw new IOException("The results were removed while they were read");
    }
  }

  private List<byte[]> part(UUID id, int after) {
    return database.withHandle(handle -> new JobRows(handle).results(id, after, RESULTS_AT_ONCE));
  }

  Jdbi database() {
    return database;
  }

  InstantSource clock() {
    return clock;
  }

  /** How much of a time is over, as long as not all of it is done. */
  static int percent(Duration over, Duration whole) {
    return whole.isZero() ? 0 : (int) Math.clamp(100 * over.toMillis() / whole.toMillis(), 0L, 99L);
  }
}
