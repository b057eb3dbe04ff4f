package dev.lintel.care.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of jobs within one transaction. */
final class JobRows {
  private static final String BEGIN =
      """
      update care.job set started_at = :now where id in (
        select id from care.job
        where finished_at is null and started_at is null and kind = any(:kinds)
        for update skip locked)\
      """;

  /** The next one that nobody works on, and that no earlier one of its subject stands before. */
  private static final String CLAIM =
      """
      select id, account, kind, request, content from care.job j
      where finished_at is null and due_at <= :now and kind = any(:kinds)
        and not exists (
          select 1 from care.job earlier
          where earlier.subject = j.subject and earlier.finished_at is null
            and earlier.sequence < j.sequence)
      order by sequence limit 1
      for update skip locked\
      """;

  private final Handle handle;

  JobRows(Handle handle) {
    this.handle = handle;
  }

  /** Whether it was stored. */
  boolean insert(UUID id, NewJob job, Instant now) {
    return handle
            .createUpdate(
                "insert into care.job (id, account, kind, subject, alone, request, content,"
                    + " received_at, due_at) values (:id, :account, :kind, :subject, :alone,"
                    + " :request, :content, :now, :due) on conflict do nothing")
            .bind("id", id)
            .bind("account", job.account())
            .bind("kind", job.kind())
            .bind("subject", job.subject())
            .bind("alone", job.alone())
            .bind("request", job.request())
            .bind("content", job.content().orElse(null))
            .bind("now", utc(now))
            .bind("due", utc(now.plus(job.takes())))
            .execute()
        == 1;
  }

  Optional<JobStatus> find(String account, String kind, UUID id, Instant now) {
    return handle
        .createQuery(
            "select id, request, received_at, due_at, started_at, finished_at, failure"
                + " from care.job where id = :id and account = :account and kind = :kind"
                + " and (finished_at is null or expires_at > :now)")
        .bind("id", id)
        .bind("account", account)
        .bind("kind", kind)
        .bind("now", utc(now))
        .map((row, _) -> status(row, now))
        .findOne();
  }

  boolean exists(UUID id) {
    return handle
        .createQuery("select 1 from care.job where id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  List<byte[]> results(UUID id, int after, int most) {
    return handle
        .createQuery(
            "select document from care.job_result where job = :id and number > :after"
                + " order by number limit :most")
        .bind("id", id)
        .bind("after", after)
        .bind("most", most)
        .map((row, _) -> row.getBytes(1))
        .list();
  }

  void begin(Collection<String> kinds, Instant now) {
    handle
        .createUpdate(BEGIN)
        .bind("now", utc(now))
        .bind("kinds", kinds.toArray(String[]::new))
        .execute();
  }

  Optional<Job> claim(Collection<String> kinds, Instant now) {
    return handle
        .createQuery(CLAIM)
        .bind("now", utc(now))
        .bind("kinds", kinds.toArray(String[]::new))
        .map((row, _) -> job(row))
        .findOne();
  }

  void end(UUID id, Optional<String> failure, Instant now, Duration kept) {
    handle
        .createUpdate(
            "update care.job set finished_at = :now, expires_at = :expires, failure = :failure,"
                + " content = null where id = :id")
        .bind("id", id)
        .bind("now", utc(now))
        .bind("expires", utc(now.plus(kept)))
        .bind("failure", failure.orElse(null))
        .execute();
  }

  int removeExpired(Instant now) {
    return handle
        .createUpdate("delete from care.job where finished_at is not null and expires_at <= :now")
        .bind("now", utc(now))
        .execute();
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  private static Job job(ResultSet row) throws SQLException {
    byte[] content = row.getBytes(5);
    return new Job(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        content == null ? new byte[0] : content);
  }

  private static JobStatus status(ResultSet row, Instant now) throws SQLException {
    Optional<String> failure = Optional.ofNullable(row.getString("failure"));
    if (row.getObject("finished_at") != null) {
      JobState end = failure.isEmpty() ? JobState.FINISHED : JobState.ERROR;
      return status(row, end, 100, Duration.ZERO, failure);
    }
    Instant received = time(row, "received_at");
    Instant due = time(row, "due_at");
    return status(
        row,
        row.getObject("started_at") == null ? JobState.STARTED : JobState.RUNNING,
        Jobs.percent(Duration.between(received, now), Duration.between(received, due)),
        now.isBefore(due) ? Duration.between(now, due) : Duration.ZERO,
        failure);
  }

  private static JobStatus status(
      ResultSet row, JobState state, int percent, Duration left, Optional<String> failure)
      throws SQLException {
    return new JobStatus(
        row.getObject("id", UUID.class), row.getString("request"), state, percent, left, failure);
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
