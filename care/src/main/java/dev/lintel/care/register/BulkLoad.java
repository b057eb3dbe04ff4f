package dev.lintel.care.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.node.ObjectNode;

/**
 * Loads many entries by COPY, in the text format (PostgreSQL manual, "COPY"). They are taken as
 * they are: ids, times and references are the loader's responsibility. Not for use by several
 * threads; each may have one {@link #beside} it.
 */
public final class BulkLoad {
  private static final int ROWS_AT_ONCE = 5_000;
  private static final int TAB = 9;

  private final CopyManager copy;
  private final Lock turn;
  private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
  private final ByteArrayOutputStream keys = new ByteArrayOutputStream();
  private int rows;

  private BulkLoad(CopyManager copy, Lock turn) {
    this.copy = copy;
    this.turn = turn;
  }

  /** Loads within the transaction of the connection. */
  public static BulkLoad on(Connection connection) throws SQLException {
    return new BulkLoad(connection.unwrap(PGConnection.class).getCopyAPI(), new ReentrantLock());
  }

  /** Another one on the same connection, for another thread; they take turns in sending. */
  public BulkLoad beside() {
    return new BulkLoad(copy, turn);
  }

  /**
   * Adds an entry.
   *
   * @param fields what a caller would send; what the register fills in is added to them
   */
  public <T> void add(Kind<T> kind, Facts facts, ObjectNode fields) {
    new NewFacts(facts.id(), Optional.of(facts.uuid()), facts.createdAt(), facts.updatedAt())
        .into(fields, kind.fields());
    Draft<T> draft = Draft.of(kind, fields);
    line(
        entries,
        kind.name(),
        Long.toString(facts.id()),
        facts.uuid().toString(),
        facts.createdAt().toString(),
        facts.updatedAt().toString(),
        new String(draft.document(), StandardCharsets.UTF_8));
    String id = Long.toString(facts.id());
    for (Key<T> key : kind.keys()) {
      for (String value : key.of(draft.entry())) {
        line(keys, kind.name(), key.name(), value, id, key.unique() ? "t" : "f");
      }
    }
    rows++;
    if (rows == ROWS_AT_ONCE) {
      flush();
    }
  }

  /** Stores what has been added so far. */
  public void flush() {
    send("copy care.entry (kind, id, uuid, created_at, updated_at, document) from stdin", entries);
    send("copy care.entry_key (kind, name, value, id, is_unique) from stdin", keys);
    rows = 0;
  }

  /** What the register keeps beside a document. */
  public record Facts(long id, UUID uuid, Instant createdAt, Instant updatedAt) {}

  private void send(String statement, ByteArrayOutputStream lines) {
    turn.lock();
    try {
      var in = copy.copyIn(statement);
      byte[] bytes = lines.toByteArray();
      in.writeToCopy(bytes, 0, bytes.length);
      in.endCopy();
      lines.reset();
    } catch (SQLException e) {
      throw new IllegalStateException("Entries could not be loaded", e);
    } finally {
      turn.unlock();
    }
  }

  private static void line(ByteArrayOutputStream out, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.write(TAB);
      }
      out.writeBytes(escaped(fields[i]).getBytes(StandardCharsets.UTF_8));
    }
    out.write('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
