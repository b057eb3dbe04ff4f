package dev.lintel.care.imports;

import dev.lintel.care.jobs.JobHandler;
import dev.lintel.care.jobs.Jobs;
import dev.lintel.care.jobs.NewJob;
import dev.lintel.care.register.Changes;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Page;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Import runs and what is uploaded to them. An account sees its own alone; another's is absent.
 * Uploads of a run are applied one after another, in the order accepted.
 */
public final class ImportRuns {
  private static final String UPLOAD = "import_upload";

  /** What may wait of an account at once. */
  private static final int MOST_WAITING = 200;

  /** Why a run is not deleted. */
  public enum Deletion {
    DELETED,
    MISSING,
    HAS_SUCCESS
  }

  private final Jdbi database;
  private final Jobs jobs;
  private final Changes changes;
  private final InstantSource clock;
  private final Supplier<UUID> uuids;

  public ImportRuns(
      Jdbi database, Jobs jobs, Changes changes, InstantSource clock, Supplier<UUID> uuids) {
    this.database = database;
    this.jobs = jobs;
    this.changes = changes;
    this.clock = clock;
    this.uuids = uuids;
  }

  /** What works on uploads and reports, by kind of job. */
  public Map<String, JobHandler> handlers() {
    return Map.of(
        UPLOAD,
        new UploadHandler(changes, clock),
        ReportKind.RECORDS.job(),
        ReportKind.RECORDS,
        ReportKind.IDS.job(),
        ReportKind.IDS);
  }

  public Run create(String account, String name, boolean autoProcess, boolean quickMatch) {
    UUID id = uuids.get();
    return database.inTransaction(handle -> {
      new RunRows(handle).insertRun(id, account, name, autoProcess, quickMatch, clock.instant());
      return new RunReading(handle).run(account, id).orElseThrow();
    });
  }

  /** All of an account, the newest first. */
  public List<Run> all(String account) {
    return database.withHandle(handle -> new RunReading(handle).runs(account, null));
  }

  public Optional<Run> find(String account, UUID run) {
    return database.withHandle(handle -> new RunReading(handle).run(account, run));
  }

  /** Deletes a run and everything of it, unless one of its records was stored. */
  public Deletion delete(String account, UUID run) {
    return database.inTransaction(handle -> {
      var rows = new RunRows(handle);
      if (!rows.lock(account, run)) {
        return Deletion.MISSING;
      }
      if (rows.hasSuccess(run)) {
        return Deletion.HAS_SUCCESS;
      }
      rows.delete(run);
      return Deletion.DELETED;
    });
  }

  /** Whether too much of an account waits already. */
  public boolean isFull(String account) {
    return database.withHandle(handle -> new RunRows(handle).waiting(account) >= MOST_WAITING);
  }

  /** The kinds of entries that a file would change; none of one that is not applied as a whole. */
  public Set<Kind<?>> changes(String fileName, byte[] content) {
    return UploadHandler.read(fileName, content).records().stream()
        .map(record -> record.domain().kind())
        .collect(Collectors.toSet());
  }

  /**
   * Accepts a file, durably once this returns.
   *
   * @return empty if there is no such run
   */
  public Optional<UUID> upload(String account, UUID run, String fileName, byte[] content) {
    return database.inTransaction(handle -> {
      var rows = new RunRows(handle);
      if (rows.hold(run).filter(held -> held.account().equals(account)).isEmpty()) {
        return Optional.empty();
      }
      Instant now = clock.instant();
      rows.touch(run, now);
      var job = NewJob.of(account, UPLOAD, subject(run), run.toString()).on(content);
      UUID upload = jobs.accept(handle, job).orElseThrow();
      rows.insertUpload(upload, run, fileName, now);
      return Optional.of(upload);
    });
  }

  /** What became of an account's run. */
  public Optional<RunStatus> status(String account, UUID run) {
    return database.withHandle(handle -> {
      var rows = new RunReading(handle);
      return rows.run(account, run).map(_ -> rows.status(run, null));
    });
  }

  /** What became of one upload to it. */
  public Optional<RunStatus> status(String account, UUID run, UUID upload) {
    return database.withHandle(handle -> {
      var rows = new RunReading(handle);
      return rows.run(account, run)
          .filter(_ -> rows.hasUpload(run, upload))
          .map(_ -> rows.status(run, upload));
    });
  }

  public List<Validation> validations(UUID run, Page page) {
    return database.withHandle(handle -> new RunReading(handle).validations(run, page));
  }

  public List<UploadInfo> uploads(UUID run) {
    return database.withHandle(handle -> new RunReading(handle).uploads(run));
  }

  /** Begins a report about everything that was uploaded until now. */
  public UUID begin(String account, UUID run, ReportKind kind) {
    return jobs.accept(NewJob.of(account, kind.job(), subject(run), run.toString())).orElseThrow();
  }

  /** Where a report of a run stands; empty if there is none, or it was removed. */
  public Optional<Report> report(String account, UUID run, UUID report) {
    return ReportKind.find(jobs, account, report)
        .filter(job -> job.request().equals(run.toString()))
        .map(job -> Report.of(jobs, job));
  }

  private static String subject(UUID run) {
    return "import run " + run;
  }
}
