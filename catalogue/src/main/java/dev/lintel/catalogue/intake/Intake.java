package dev.lintel.catalogue.intake;

import dev.lintel.catalogue.writing.SaveCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Saves batches of one delivery and remembers, in the same transaction, how far it has come. A
 * delivery that was broken off is thereby continued where it was, and none of it is done in part.
 */
public final class Intake {

  private static final int ATTEMPTS = 3;
  private static final String READ =
      "select * from catalogue.import_progress where delivery = :delivery";
  private static final String WRITE =
      """
      insert into catalogue.import_progress
        (delivery, rows_done, inserted, updated, unchanged, rejected, report_bytes, written)
      values (:delivery, :rows, :inserted, :updated, :unchanged, :rejected, :reportBytes, now())
      on conflict (delivery) do update set
        rows_done = excluded.rows_done, inserted = excluded.inserted, updated = excluded.updated,
        unchanged = excluded.unchanged, rejected = excluded.rejected,
        report_bytes = excluded.report_bytes, written = excluded.written\
      """;
  private static final String FORGET =
      """
      delete from catalogue.import_progress
      where delivery = :delivery or written < now() - interval '90 days'\
      """;

  private final Jdbi database;
  private final Optional<String> delivery;

  /**
   * An intake of a delivery.
   *
   * @param delivery what tells it from all others; empty when it cannot be told, so that nothing is
   *     remembered
   */
  public Intake(Jdbi database, Optional<String> delivery) {
    this.database = database;
    this.delivery = delivery;
  }

  /** How far an earlier intake came that did not reach the end. */
  public Progress resume() {
    return delivery
        .flatMap(name ->
            database.withHandle(handle ->
                handle
                    .createQuery(READ)
                    .bind("delivery", name)
                    .map((row, _) -> progress(row))
                    .findOne()))
        .orElse(Progress.NONE);
  }

  /**
   * Saves a batch, once more when the database broke a tie between writers.
   *
   * @param done how far it will have come, without what this batch changes
   * @return the same with that
   */
  public Progress save(Batch batch, Progress done) {
    for (int attempt = 1; ; attempt++) {
      try {
        return database.inTransaction(handle -> save(handle, batch, done));
      } catch (Exception e) {
        if (!Tie.caused(e) || attempt == ATTEMPTS) {
          throw new IntakeException(e);
        }
      }
    }
  }

  /** Forgets the mark: the delivery is done, or is to be begun again. */
  public void forget() {
    delivery.ifPresent(name ->
        database.useHandle(handle -> handle.createUpdate(FORGET).bind("delivery", name).execute()));
  }

  private Progress save(Handle handle, Batch batch, Progress done) throws SQLException {
    Progress progress = done.saving(batch.save(handle));
    delivery.ifPresent(name ->
        handle
            .createUpdate(WRITE)
            .bind("delivery", name)
            .bindMethods(progress)
            .bindMethods(progress.saved())
            .execute());
    return progress;
  }

  private static Progress progress(ResultSet row) throws SQLException {
    SaveCounts saved =
        new SaveCounts(row.getInt("inserted"), row.getInt("updated"), row.getInt("unchanged"));
    return new Progress(
        row.getLong("rows_done"), saved, row.getLong("rejected"), row.getLong("report_bytes"));
  }
}
