package dev.lintel.care.imports;

import dev.lintel.care.jobs.Job;
import dev.lintel.care.jobs.JobHandler;
import dev.lintel.care.jobs.JobResults;
import dev.lintel.care.jobs.JobStatus;
import dev.lintel.care.jobs.Jobs;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What is reported about a run, as an Excel workbook of one sheet. */
public enum ReportKind implements JobHandler {
  /** Every record with its status, and what was wrong with it. */
  RECORDS(
      "import_report",
      List.of("recordId", "domain", "importId", "recordStatus", "field", "value", "message"),
      "select r.id, r.domain, r.import_id, r.status, v.field, v.value, v.message"
          + " from care.import_record r left join care.import_validation v on v.record = r.id"
          + " where r.run = :run order by r.id, v.id limit :most"),
  /** The id of what each record was stored as. */
  IDS(
      "import_ids",
      List.of("domain", "importId", "id"),
      "select distinct r.domain, r.import_id, r.entry from care.import_record r"
          + " where r.run = :run and r.status = 'SUCCESS' order by 1, 2, 3 limit :most");

  private static final int MOST_ROWS = 100_000;

  private final String job;
  private final List<String> columns;
  private final String query;

  ReportKind(String job, List<String> columns, String query) {
    this.job = job;
    this.columns = columns;
    this.query = query;
  }

  String job() {
    return job;
  }

  static Optional<JobStatus> find(Jobs jobs, String account, UUID report) {
    return Stream.of(values())
        .flatMap(kind -> jobs.find(account, kind.job, report).stream())
        .findFirst();
  }

  @Override
  public void work(Handle handle, Job asked, JobResults results) {
    var workbook = new Workbook(columns);
    handle
        .createQuery(query)
        .bind("run", UUID.fromString(asked.request()))
        .bind("most", MOST_ROWS)
        .map((row, _) -> {
          String[] cells = new String[columns.size()];
          for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getString(i + 1);
          }
          return cells;
        })
        .forEach(workbook::add);
    results.add(
        Base64.getEncoder().encodeToString(workbook.bytes()).getBytes(StandardCharsets.US_ASCII));
  }
}
