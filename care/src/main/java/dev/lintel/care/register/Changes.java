package dev.lintel.care.register;

import java.sql.SQLException;
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
  private final Transactions transactions;
  private final InstantSource clock;
  private final Supplier<UUID> uuids;

  /**
   * @param uuids gives new entries their UUIDs
   */
  public Changes(Jdbi database, InstantSource clock, Supplier<UUID> uuids) {
    this(Transactions.each(database), clock, uuids);
  }

  private Changes(Transactions transactions, InstantSource clock, Supplier<UUID> uuids) {
    this.transactions = transactions;
    this.clock = clock;
    this.uuids = uuids;
  }

  /** The same within a transaction that somebody else ends; a change that is refused is undone. */
  public Changes within(Handle handle) {
    return new Changes(Transactions.within(handle), clock, uuids);
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
          Draft<?> draft = judged(kind, content, handle);
          rows.insert(draft, facts);
          new KeyRows(handle).insert(draft, facts.id());
          lists(handle).renew(kind, draft.document());
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
          EntryRows.Row row = rows.lock(kind.name(), id).orElseThrow(() -> missing(kind, id));
          refuseStale(row.stored().updatedAt(), seen);
          NewFacts facts = row.changedAt(after(row.stored().updatedAt()));
          ObjectNode content = row.content();
          patch.properties().forEach(field -> content.set(field.getKey(), field.getValue()));
          facts.into(content, kind.fields());
          Draft<?> draft = judged(kind, content, handle);
          rows.update(draft, facts);
          new KeyRows(handle).replace(draft, id);
          lists(handle).renew(kind, row.stored().document(), draft.document());
          return new Stored(id, facts.updatedAt(), draft.document());
        });
  }

  /** What would be objected to a new entry; nothing is stored. */
  public List<Objection> objections(Kind<?> kind, ObjectNode content) {
    return transactions.run(handle -> objections(drafted(kind, content, handle), handle));
  }

  /** What would be objected to a change of an entry; nothing is stored. */
  public List<Objection> objections(Kind<?> kind, long id, ObjectNode patch) {
    return transactions.run(handle -> {
      var rows = new EntryRows(handle);
      ObjectNode content =
          rows.content(kind.name(), id).orElseThrow(() -> missing(kind, id)).setAll(patch);
      return objections(drafted(kind, content, handle), handle);
    });
  }

  /** Deletes an entry and answers what it was. */
  public Stored delete(Kind<?> kind, long id) {
    return inTransaction(
        kind,
        handle -> {
          var rows = new EntryRows(handle);
          EntryRows.Row row = rows.lockAway(kind.name(), id).orElseThrow(() -> missing(kind, id));
          new KeyRows(handle).delete(kind.name(), id);
          rows.delete(kind, row, after(row.stored().updatedAt()));
          lists(handle).renew(kind, row.stored().document());
          return row.stored();
        });
  }

  private ShownLists lists(Handle handle) {
    return new ShownLists(handle, this::after);
  }

  private static RefusedException missing(Kind<?> kind, long id) {
    return new RefusedException(new Refusal.Missing(kind.name(), id));
  }

  private static void refuseStale(Instant updatedAt, Optional<Instant> seen) {
    if (seen.filter(time -> !toMillis(time).equals(toMillis(updatedAt))).isPresent()) {
      throw new RefusedException(new Refusal.ChangedElsewhere(updatedAt));
    }
  }

  private static <T> Draft<T> judged(Kind<T> kind, ObjectNode content, Handle handle) {
    Draft<T> draft = drafted(kind, content, handle);
    List<Objection> objections = objections(draft, handle);
    if (!objections.isEmpty()) {
      throw new RefusedException(new Refusal.Invalid(objections));
    }
    return draft;
  }

  private static <T> Draft<T> drafted(Kind<T> kind, ObjectNode content, Handle handle) {
    var rows = new EntryRows(handle);
    kind.copies().taken().forEach(copy -> copy.into(content, rows));
    return Draft.of(kind, content);
  }

  private static <T> List<Objection> objections(Draft<T> draft, Handle handle) {
    var rows = new EntryRows(handle);
    List<Objection> objections = new ArrayList<>(draft.objections());
    for (Reference<T> reference : draft.kind().references()) {
      Long id = reference.id().apply(draft.entry());
      if (id != null && !rows.holds(reference.kind().get().name(), id)) {
        objections.add(
            Objection.to(
                reference.field(), id, "names no existing " + reference.kind().get().name()));
      }
    }
    return objections;
  }

  private <R> R inTransaction(Kind<?> kind, Function<Handle, R> work) {
    try {
      return transactions.run(work);
    } catch (UnableToExecuteStatementException e) {
      if (!isTaken(e)) {
        throw e;
      }
      return again(kind, work);
    }
  }

  /** Another call was faster by a moment: now its entry is seen, and told by its field. */
  private <R> R again(Kind<?> kind, Function<Handle, R> work) {
    try {
      return transactions.run(work);
    } catch (UnableToExecuteStatementException e) {
      if (isTaken(e)) {
        throw new RefusedException(new Refusal.Taken(kind.name(), ""));
      }
      throw e;
    }
  }

  private static boolean isTaken(UnableToExecuteStatementException e) {
    return e.getCause() instanceof SQLException cause
        && PSQLState.UNIQUE_VIOLATION.getState().equals(cause.getSQLState());
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
