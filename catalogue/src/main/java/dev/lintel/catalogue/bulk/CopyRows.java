package dev.lintel.catalogue.bulk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * Rows in PostgreSQL's binary COPY format (manual, "COPY", section "Binary Format"): nothing is
 * escaped here and nothing parsed there. The fields of a row are added in the order of the columns.
 */
public final class CopyRows {

  private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0};
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final int INTEGER_TYPE = 23;
  private static final int TEXT_TYPE = 25;

  private final int columns;
  private final GrowingBytes out = new GrowingBytes();

  /** No rows yet, each to have so many columns. */
  public CopyRows(int columns) {
    this.columns = columns;
    out.bytes(SIGNATURE).integer(0).integer(0);
  }

  /** Begins the next row. */
  public CopyRows row() {
    out.smallInteger(columns);
    return this;
  }

  /** Adds a null. */
  public CopyRows missing() {
    out.integer(-1);
    return this;
  }

  /** Adds an {@code integer}. */
  public CopyRows add(int value) {
    out.integer(Integer.BYTES).integer(value);
    return this;
  }

  /** Adds a {@code smallint}. */
  public CopyRows add(short value) {
    out.integer(Short.BYTES).smallInteger(value);
    return this;
  }

  /** Adds a {@code boolean}. */
  public CopyRows add(boolean value) {
    out.integer(1).oneByte(value ? 1 : 0);
    return this;
  }

  /** Adds a {@code text}. */
  public CopyRows add(String value) {
    return add(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a {@code bytea}, or a {@code text} as UTF-8. */
  public CopyRows add(byte[] value) {
    out.integer(value.length).bytes(value);
    return this;
  }

  /** Adds a {@code timestamptz}. */
  public CopyRows add(Instant value) {
    out.integer(Long.BYTES).longInteger(ChronoUnit.MICROS.between(EPOCH, value));
    return this;
  }

  /** Adds a {@code date}. */
  public CopyRows add(LocalDate value) {
    return add((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
  }

  /** Adds a {@code numeric}. */
  public CopyRows add(BigDecimal value) {
    return add(ByteConverter.numeric(value));
  }

  /** Adds a {@code uuid}. */
  public CopyRows add(UUID value) {
    out.integer(2 * Long.BYTES)
        .longInteger(value.getMostSignificantBits())
        .longInteger(value.getLeastSignificantBits());
    return this;
  }

  /** Adds a {@code text[]}. */
  public CopyRows addTexts(Collection<String> values) {
    int begin = out.beginSized();
    beginArray(values.size(), TEXT_TYPE);
    values.forEach(this::add);
    out.endSized(begin);
    return this;
  }

  /** Adds an {@code integer[]}. */
  public CopyRows addIntegers(Collection<Integer> values) {
    int begin = out.beginSized();
    beginArray(values.size(), INTEGER_TYPE);
    values.forEach(value -> add(value.intValue()));
    out.endSized(begin);
    return this;
  }

  /** Adds a {@code tsvector} of distinct words without positions. */
  public CopyRows addWords(Collection<String> words) {
    int begin = out.beginSized();
    out.integer(words.size());
    for (String word : words) {
      out.bytes(word.getBytes(StandardCharsets.UTF_8)).oneByte(0).smallInteger(0);
    }
    out.endSized(begin);
    return this;
  }

  /** Sends all rows into a table, given as {@code table (column, ...)}; to be called once. */
  public long into(Connection connection, String table) throws SQLException {
    out.smallInteger(-1);
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " from stdin (format binary)");
    copy.writeToCopy(out.array(), 0, out.length());
    return copy.endCopy();
  }

  /** The same through a connection of its own. */
  public void into(Jdbi database, String table) {
    database.useHandle(handle -> into(handle, table));
  }

  /** The same within the caller's transaction. */
  public void into(Handle handle, String table) {
    try {
      into(handle.getConnection(), table);
    } catch (SQLException e) {
      throw new CopyException(table, e);
    }
  }

  /** One dimension, no nulls, lower bound 1; an empty array has no dimension. */
  private void beginArray(int size, int type) {
    out.integer(size == 0 ? 0 : 1).integer(0).integer(type);
    if (size > 0) {
      out.integer(size).integer(1);
    }
  }
}
