package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.supply.documents.DocumentText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The stored working copies. */
public final class CopyTable {

  private static final String READ =
      "select * from catalogue.working_copy where supplier = ? and kind = ? and number = any(?)"
          + " order by number";
  private static final String WAITING =
      "select * from catalogue.working_copy where state = 'AWAITING_APPROVAL'"
          + " order by changed, supplier, kind, number limit ?";
  private static final String WRITE =
      """
      insert into catalogue.working_copy
        (supplier, kind, number, revision, state, reason, changed, document)
      select supplier, kind, number, revision, state, reason, changed::timestamptz, document
      from unnest(?::integer[], ?::text[], ?::integer[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
        as new (supplier, kind, number, revision, state, reason, changed, document)
      order by supplier, kind, number
      on conflict (supplier, kind, number) do update set
        revision = excluded.revision, state = excluded.state, reason = excluded.reason,
        changed = excluded.changed, document = excluded.document\
      """;

  private final Connection connection;

  public CopyTable(Connection connection) {
    this.connection = connection;
  }

  /** A supplier's copies with these numbers. */
  public Map<Integer, WorkingCopy> read(int supplier, CopyKind kind, Collection<Integer> numbers)
      throws SQLException {
    return read(READ, supplier, kind, numbers);
  }

  /** The same, locked until the transaction ends. */
  public Map<Integer, WorkingCopy> lock(int supplier, CopyKind kind, Collection<Integer> numbers)
      throws SQLException {
    return read(READ + " for update", supplier, kind, numbers);
  }

  private Map<Integer, WorkingCopy> read(
      String sql, int supplier, CopyKind kind, Collection<Integer> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return new HashMap<>();
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, supplier);
      statement.setString(2, kind.name());
      statement.setArray(3, connection.createArrayOf("int4", numbers.toArray()));
      Map<Integer, WorkingCopy> copies = new HashMap<>();
      copies(statement).forEach(copy -> copies.put(copy.number(), copy));
      return copies;
    }
  }

  /** What waits for an operator, the longest waiting first. */
  public List<WorkingCopy> waiting(int limit) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
      statement.setInt(1, limit);
      return copies(statement);
    }
  }

  /** Inserts or replaces copies in one statement. */
  public void write(Collection<WorkingCopy> copies) throws SQLException {
    if (copies.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      bind(statement, 1, "int4", copies, WorkingCopy::supplier);
      bind(statement, 2, "text", copies, copy -> copy.kind().name());
      bind(statement, 3, "int4", copies, WorkingCopy::number);
      bind(statement, 4, "int8", copies, WorkingCopy::revision);
      bind(statement, 5, "text", copies, copy -> copy.state().name());
      bind(statement, 6, "text", copies, WorkingCopy::reason);
      bind(statement, 7, "text", copies, copy -> copy.changed().toString());
      bind(statement, 8, "text", copies, copy -> DocumentText.write(copy.document()));
      statement.executeUpdate();
    }
  }

  private void bind(
      PreparedStatement statement,
      int place,
      String type,
      Collection<WorkingCopy> copies,
      Function<WorkingCopy, Object> value)
      throws SQLException {
    statement.setArray(place, connection.createArrayOf(type, copies.stream().map(value).toArray()));
  }

  private static List<WorkingCopy> copies(PreparedStatement statement) throws SQLException {
    List<WorkingCopy> copies = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        copies.add(copy(row));
      }
    }
    return copies;
  }

  private static WorkingCopy copy(ResultSet row) throws SQLException {
    return new WorkingCopy(
        CopyKind.valueOf(row.getString("kind")),
        row.getInt("number"),
        row.getInt("supplier"),
        row.getLong("revision"),
        CopyState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getObject("changed", OffsetDateTime.class).toInstant(),
        DocumentText.read(row.getString("document")));
  }
}
