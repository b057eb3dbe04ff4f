package dev.lintel.care.register;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import tools.jackson.databind.node.ObjectNode;

/** The rows of entries within one transaction. */
final class EntryRows {
  /** A row for writers, with what stays as it was. */
  record Row(Stored stored, Optional<UUID> uuid, Instant createdAt) {
    ObjectNode content() {
      return (ObjectNode) Documents.mapper().readTree(stored.document());
    }

    NewFacts changedAt(Instant time) {
      return new NewFacts(stored.id(), uuid, createdAt, time);
    }
  }

  private final Handle handle;

  EntryRows(Handle handle) {
    this.handle = handle;
  }

  long nextId() {
    return handle.createQuery("select nextval('care.entry_id')").mapTo(Long.class).one();
  }

  /**
   * The entry, which nobody else changes until the transaction ends. Others may still refer to it:
   * a lock that forbade that could wait for one who waits for this.
   */
  Optional<Row> lock(String kind, long id) {
    return locked(kind, id, "for no key update");
  }

  /** The entry, to which nobody else refers anew until the transaction ends. */
  Optional<Row> lockAway(String kind, long id) {
    return locked(kind, id, "for update");
  }

  private Optional<Row> locked(String kind, long id, String strength) {
    return handle
        .createQuery(
            "select id, updated_at, document, uuid, created_at from care.entry"
                + " where kind = :kind and id = :id "
                + strength)
        .bind("kind", kind)
        .bind("id", id)
        .map((row, context) -> row(row, context))
        .findOne();
  }

  /** Whether there is such an entry; it stays until the transaction ends. */
  boolean holds(String kind, long id) {
    return handle
        .createQuery("select 1 from care.entry where kind = :kind and id = :id for key share")
        .bind("kind", kind)
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** The fields of an entry, without a lock. */
  Optional<ObjectNode> content(String kind, long id) {
    return handle
        .createQuery("select document from care.entry where kind = :kind and id = :id")
        .bind("kind", kind)
        .bind("id", id)
        .map((row, context) -> node(row))
        .findOne();
  }

  /** The fields of all entries that a key finds, by id. */
  List<ObjectNode> contents(String kind, String key, Object value) {
    return handle
        .createQuery(
            "select e.document from care.entry e join care.entry_key k using (kind, id)"
                + " where kind = :kind and k.name = :name and k.value = :value order by id")
        .bind("kind", kind)
        .bind("name", key)
        .bind("value", Key.normal(value))
        .map((row, context) -> node(row))
        .list();
  }

  void insert(Draft<?> draft, NewFacts facts) {
    handle
        .createUpdate(
            "insert into care.entry (kind, id, uuid, created_at, updated_at, document)"
                + " values (:kind, :id, :uuid, :created, :updated, :document)")
        .bind("kind", draft.kind().name())
        .bind("id", facts.id())
        .bind("uuid", facts.uuid().orElse(null))
        .bind("created", utc(facts.createdAt()))
        .bind("updated", utc(facts.updatedAt()))
        .bind("document", text(draft))
        .execute();
  }

  void update(Draft<?> draft, NewFacts facts) {
    handle
        .createUpdate(
            "update care.entry set updated_at = :updated, document = :document"
                + " where kind = :kind and id = :id")
        .bind("kind", draft.kind().name())
        .bind("id", facts.id())
        .bind("updated", utc(facts.updatedAt()))
        .bind("document", text(draft))
        .execute();
  }

  void delete(Kind<?> kind, Row row, Instant now) {
    handle.execute(
        "delete from care.entry where kind = ? and id = ?", kind.name(), row.stored().id());
    handle.execute(
        "insert into care.deletion (kind, id, deleted_at, document) values (?, ?, ?, ?)",
        kind.name(),
        row.stored().id(),
        utc(now),
        remains(kind, row));
  }

  static Stored stored(ResultSet row, StatementContext context) throws SQLException {
    return new Stored(
        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getBytes(3));
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Row row(ResultSet row, StatementContext context) throws SQLException {
    return new Row(
        stored(row, context),
        Optional.ofNullable(row.getObject(4, UUID.class)),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }

  private static ObjectNode node(ResultSet row) throws SQLException {
    return (ObjectNode) Documents.mapper().readTree(row.getBytes(1));
  }

  /** Of what is gone, its names alone are kept. */
  private static String remains(Kind<?> kind, Row row) {
    var names = Documents.mapper().createObjectNode().put(NewFacts.ID, row.stored().id());
    row.uuid()
        .filter(uuid -> kind.fields().contains(NewFacts.UUID_FIELD))
        .ifPresent(uuid -> names.put(NewFacts.UUID_FIELD, uuid.toString()));
    return names.toString();
  }

  private static String text(Draft<?> draft) {
    return new String(draft.document(), StandardCharsets.UTF_8);
  }
}
