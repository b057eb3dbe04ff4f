package dev.lintel.care.imports;

import dev.lintel.care.jobs.Job;
import dev.lintel.care.jobs.JobHandler;
import dev.lintel.care.jobs.JobResults;
import dev.lintel.care.register.Changes;
import dev.lintel.care.register.Register;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Applies what was uploaded to a run: its records, their outcomes and its end in one transaction.
 */
final class UploadHandler implements JobHandler {
  private static final String RECORDS = "records";

  private final Changes changes;
  private final InstantSource clock;

  UploadHandler(Changes changes, InstantSource clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public void work(Handle handle, Job job, JobResults results) {
    var rows = new RunRows(handle);
    Optional<RunRows.RunRow> run = rows.hold(UUID.fromString(job.request()));
    // Else it was deleted, and the upload with it.
    if (run.isPresent()) {
      ImportFile file = read(rows.fileName(job.id()), job.content());
      List<RecordOutcome> outcomes = apply(handle, run.get(), file.records());
      Instant now = clock.instant();
      rows.insert(run.get(), job.id(), outcomes, now);
      rows.finish(job.id(), file.faults(), now);
    }
  }

  @Override
  public void failed(Handle handle, Job job, String why) {
    new RunRows(handle).finish(job.id(), List.of(why), clock.instant());
  }

  static ImportFile read(String fileName, byte[] content) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xml")
        ? ImportReading.read(content)
        : ImportFile.faulty(
            List.of(fileName + " is not imported: records come in files named .xml."));
  }

  private List<RecordOutcome> apply(
      Handle handle, RunRows.RunRow run, List<ImportedRecord> records) {
    Register register = Register.within(handle);
    var names = new KnownNames(new RunRows(handle), register, run);
    var applying = new RecordApplying(names, register, changes.within(handle));
    handle.savepoint(RECORDS);
    List<RecordOutcome> outcomes = records.stream().map(applying::apply).toList();
    if (run.autoProcess()) {
      return outcomes;
    }
    handle.rollbackToSavepoint(RECORDS);
    return outcomes.stream().map(RecordOutcome::judged).toList();
  }
}
