package dev.lintel.care.imports;

import dev.lintel.care.register.Objection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of runs that are written, within one transaction. */
final class RunRows {
  /** What a worker knows of a run. */
  record RunRow(UUID id, String account, boolean autoProcess, boolean quickMatch) {}

  private static final int LONGEST = 500;

  private final Handle handle;

  RunRows(Handle handle) {
    this.handle = handle;
  }

  /** The run, which nobody deletes until the transaction ends. */
  Optional<RunRow> hold(UUID run) {
    return handle
        .createQuery(
            "select id, account, auto_process, quick_match from care.import_run"
                + " where id = :id for key share")
        .bind("id", run)
        .map((row, _) ->
            new RunRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getBoolean(3),
                row.getBoolean(4)))
        .findOne();
  }

  void insertRun(
      UUID id, String account, String name, boolean autoProcess, boolean quickMatch, Instant now) {
    handle.execute(
        "insert into care.import_run (id, account, name, auto_process, quick_match, created_at,"
            + " updated_at) values (?, ?, ?, ?, ?, ?, ?)",
        id,
        account,
        name,
        autoProcess,
        quickMatch,
        utc(now),
        utc(now));
  }

  /** Whether there is such a run; nobody else works on it until the transaction ends. */
  boolean lock(String account, UUID run) {
    return handle
        .createQuery(
            "select 1 from care.import_run where id = :id and account = :account for update")
        .bind("id", run)
        .bind("account", account)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  boolean hasSuccess(UUID run) {
    return handle
        .createQuery(
            "select exists (select from care.import_record where run = :run and status = 'SUCCESS')")
        .bind("run", run)
        .mapTo(Boolean.class)
        .one();
  }

  void delete(UUID run) {
    handle.execute("delete from care.import_run where id = ?", run);
  }

  void touch(UUID run, Instant now) {
    handle.execute("update care.import_run set updated_at = ? where id = ?", utc(now), run);
  }

  int waiting(String account) {
    return handle
        .createQuery(
            "select count(*) from care.import_upload u join care.import_run r on r.id = u.run"
                + " where r.account = :account and u.finished_at is null")
        .bind("account", account)
        .mapTo(Integer.class)
        .one();
  }

  void insertUpload(UUID upload, UUID run, String fileName, Instant now) {
    handle.execute(
        "insert into care.import_upload (id, run, file_name, created_at) values (?, ?, ?, ?)",
        upload,
        run,
        fileName,
        utc(now));
  }

  String fileName(UUID upload) {
    return handle
        .createQuery("select file_name from care.import_upload where id = :id")
        .bind("id", upload)
        .mapTo(String.class)
        .one();
  }

  void finish(UUID upload, List<String> messages, Instant now) {
    handle
        .createUpdate(
            "update care.import_upload set finished_at = :now, messages = :messages"
                + " where id = :id")
        .bind("id", upload)
        .bind("now", utc(now))
        .bind("messages", messages.toArray(String[]::new))
        .execute();
  }

  /** The newest entry that an account's record of this name was stored as. */
  Optional<Long> named(String account, Domain domain, String importId) {
    return handle
        .createQuery(
            "select entry from care.import_record where account = :account and domain = :domain"
                + " and import_id = :name and status = 'SUCCESS' order by id desc limit 1")
        .bind("account", account)
        .bind("domain", domain.element())
        .bind("name", importId)
        .mapTo(Long.class)
        .findOne();
  }

  void insert(RunRow run, UUID upload, List<RecordOutcome> outcomes, Instant now) {
    for (RecordOutcome outcome : outcomes) {
      long record = insert(run, upload, outcome);
      outcome.objections().forEach(objection -> insert(run, record, objection, now));
    }
  }

  private long insert(RunRow run, UUID upload, RecordOutcome outcome) {
    return handle
        .createQuery(
            "insert into care.import_record (run, upload, account, domain, import_id, status,"
                + " entry) values (:run, :upload, :account, :domain, :name, :status, :entry)"
                + " returning id")
        .bind("run", run.id())
        .bind("upload", upload)
        .bind("account", run.account())
        .bind("domain", outcome.record().domain().element())
        .bind("name", outcome.record().importId())
        .bind("status", outcome.status().name())
        .bind("entry", outcome.entry().orElse(null))
        .mapTo(Long.class)
        .one();
  }

  private void insert(RunRow run, long record, Objection objection, Instant now) {
    handle.execute(
        "insert into care.import_validation (run, record, field, value, message, created_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        run.id(),
        record,
        objection.field(),
        objection.value().map(RunRows::shortened).orElse(null),
        objection.message(),
        utc(now));
  }

  static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
