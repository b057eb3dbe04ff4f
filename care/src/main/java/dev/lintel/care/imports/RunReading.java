package dev.lintel.care.imports;

import dev.lintel.care.register.Page;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of runs that are read. */
final class RunReading {
  private final Handle handle;

  RunReading(Handle handle) {
    this.handle = handle;
  }

  /** An account's own runs, or one of them, the newest first. */
  List<Run> runs(String account, @Nullable UUID id) {
    return handle
        .createQuery(
            "select * from care.import_run where account = :account"
                + " and (:id = '' or cast(id as text) = :id) order by created_at desc, id")
        .bind("account", account)
        .bind("id", id == null ? "" : id.toString())
        .map((row, _) -> run(row))
        .list();
  }

  /**
   * @param upload the one that counts; all where it is absent
   */
  RunStatus status(UUID run, @Nullable UUID upload) {
    List<String> messages =
        handle
            .createQuery(
                "select messages from care.import_upload where run = :run"
                    + " and (:upload = '' or cast(id as text) = :upload) order by sequence")
            .bind("run", run)
            .bind("upload", upload == null ? "" : upload.toString())
            .map((row, _) -> messages(row.getArray(1)))
            .stream()
            .flatMap(List::stream)
            .toList();
    return new RunStatus(
        run.toString(), processing(run, upload), RecordCounts.of(counts(run, upload)), messages);
  }

  boolean hasUpload(UUID run, UUID upload) {
    return uploads(run).stream().anyMatch(each -> each.uploadId().equals(upload.toString()));
  }

  List<UploadInfo> uploads(UUID run) {
    return handle
        .createQuery(
            "select r.name, u.id, u.file_name, u.created_at from care.import_upload u"
                + " join care.import_run r on r.id = u.run where u.run = :run order by u.sequence")
        .bind("run", run)
        .map((row, _) ->
            new UploadInfo(
                run.toString(),
                row.getString("name"),
                row.getString("id"),
                row.getString("file_name"),
                RunRows.time(row, "created_at")))
        .list();
  }

  List<Validation> validations(UUID run, Page page) {
    return handle
        .createQuery(
            "select v.id, v.field, v.value, v.message, v.created_at, v.record, r.status, r.domain,"
                + " r.import_id, r.account from care.import_validation v"
                + " join care.import_record r on r.id = v.record"
                + " where v.run = :run order by v.id limit :limit offset :offset")
        .bind("run", run)
        .bind("limit", page.limit())
        .bind("offset", page.offset())
        .map((row, _) -> validation(row))
        .list();
  }

  private boolean processing(UUID run, @Nullable UUID upload) {
    return handle
        .createQuery(
            "select exists (select from care.import_upload where run = :run and finished_at is null"
                + " and (:upload = '' or cast(id as text) = :upload))")
        .bind("run", run)
        .bind("upload", upload == null ? "" : upload.toString())
        .mapTo(Boolean.class)
        .one();
  }

  private Map<RecordStatus, Long> counts(UUID run, @Nullable UUID upload) {
    var counts = new EnumMap<RecordStatus, Long>(RecordStatus.class);
    handle
        .createQuery(
            "select status, count(*) from care.import_record where run = :run"
                + " and (:upload = '' or cast(upload as text) = :upload) group by status")
        .bind("run", run)
        .bind("upload", upload == null ? "" : upload.toString())
        .map((row, _) -> Map.entry(RecordStatus.valueOf(row.getString(1)), row.getLong(2)))
        .forEach(each -> counts.put(each.getKey(), each.getValue()));
    return counts;
  }

  Optional<Run> run(String account, UUID id) {
    return runs(account, id).stream().findFirst();
  }

  private static List<String> messages(Array array) throws SQLException {
    return Stream.of((Object[]) array.getArray()).map(Object::toString).toList();
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        RunRows.time(row, "updated_at"),
        RunRows.time(row, "created_at"),
        row.getString("account"),
        row.getString("id"),
        row.getString("name"),
        row.getBoolean("auto_process"),
        row.getBoolean("quick_match"));
  }

  private static Validation validation(ResultSet row) throws SQLException {
    return new Validation(
        RunRows.time(row, "created_at"),
        RunRows.time(row, "created_at"),
        row.getString("account"),
        row.getLong("id"),
        row.getString("field"),
        row.getString("value"),
        row.getString("message"),
        row.getLong("record"),
        row.getString("status"),
        row.getString("domain"),
        row.getString("import_id"));
  }
}
