package dev.lintel.care.register;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.postgresql.util.PSQLState;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes entries, each in one transaction. What is not done stops with a {@link RefusedException}
 * that tells why.
 */
public final class Changes {
  private final Jdbi database;
  private final InstantSource clock;
  private final Supplier<UUID> uuids;

  /**
   * @param uuids gives new entries their UUIDs
   */
  public Changes(Jdbi database, InstantSource clock, Supplier<UUID> uuids) {
    this.database = database;
    this.clock = clock;
    this.uuids = uuids;
  }

  /** Stores a new entry; its id, UUID and times are the register's choice. */
  public Stored create(Kind<?> kind, ObjectNode content) {
    return inTransaction(
        kind,
        handle -> {
          var rows = new EntryRows(handle);
          Instant now = now();
          var facts = new NewFacts(rows.nextId(), Optional.of(uuids.get()), now, now);
          facts.into(content, kind.fields());
          Draft<?> draft = judged(kind, content, rows);
          rows.insert(draft, facts);
          new KeyRows(handle).insert(draft, facts.id());
          return new Stored(facts.id(), now, draft.document());
        });
  }

  /**
   * Changes an entry: fields of the patch replace the entry's own, and a null takes one away.
   *
   * @param seen when the entry was changed last, as far as the caller knows; empty if he does not
   *     say
   */
  public Stored update(Kind<?> kind, long id, ObjectNode patch, Optional<Instant> seen) {
    return inTransaction(
        kind,
        handle -> {
          var rows = new EntryRows(handle);
          EntryRows.Row row = locked(rows, kind, id);
          refuseStale(row.stored().updatedAt(), seen);
          var facts =
              new NewFacts(id, row.uuid(), row.createdAt(), after(row.stored().updatedAt()));
          ObjectNode content = (ObjectNode) Documents.mapper().readTree(row.stored().document());
          patch.properties().forEach(field -> content.set(field.getKey(), field.getValue()));
          facts.into(content, kind.fields());
          Draft<?> draft = judged(kind, content, rows);
          rows.update(draft, facts);
          var keys = new KeyRows(handle);
          keys.delete(kind.name(), id);
          keys.insert(draft, id);
          return new Stored(id, facts.updatedAt(), draft.document());
        });
  }

  /** Deletes an entry and answers what it was. */
  public Stored delete(Kind<?> kind, long id) {
    return inTransaction(
        kind,
        handle -> {
          var rows = new EntryRows(handle);
          EntryRows.Row row = locked(rows, kind, id);
          new KeyRows(handle).delete(kind.name(), id);
          rows.delete(kind, row, after(row.stored().updatedAt()));
          return row.stored();
        });
  }

  private static EntryRows.Row locked(EntryRows rows, Kind<?> kind, long id) {
    return rows.lock(kind.name(), id)
        .orElseThrow(() -> new RefusedException(new Refusal.Missing(kind.name(), id)));
  }

  private static void refuseStale(Instant updatedAt, Optional<Instant> seen) {
    if (seen.filter(time -> !toMillis(time).equals(toMillis(updatedAt))).isPresent()) {
      throw new RefusedException(new Refusal.ChangedElsewhere(updatedAt));
    }
  }

  private static <T> Draft<T> judged(Kind<T> kind, ObjectNode content, EntryRows rows) {
    Draft<T> draft = Draft.of(kind, content);
    List<Objection> objections = new ArrayList<>(draft.objections());
    for (Reference<T> reference : kind.references()) {
      Long id = reference.id().apply(draft.entry());
      if (id != null && !rows.holds(reference.kind(), id)) {
        objections.add(
            Objection.to(reference.field(), id, "names no existing " + reference.kind()));
      }
    }
    if (!objections.isEmpty()) {
      throw new RefusedException(new Refusal.Invalid(objections));
    }
    return draft;
  }

  private <R> R inTransaction(Kind<?> kind, Function<Handle, R> work) {
    try {
      return database.inTransaction(work::apply);
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof java.sql.SQLException cause
          && PSQLState.UNIQUE_VIOLATION.getState().equals(cause.getSQLState())) {
        throw new RefusedException(new Refusal.Taken(kind.name(), ""));
      }
      throw e;
    }
  }

  /** A change has a later time than the one before it, so that a caller can tell them apart. */
  private Instant after(Instant earlier) {
    Instant now = now();
    return now.isAfter(earlier) ? now : toMillis(earlier).plusMillis(1);
  }

  private Instant now() {
    return toMillis(clock.instant());
  }

  private static Instant toMillis(Instant time) {
    return time.truncatedTo(ChronoUnit.MILLIS);
  }
}
