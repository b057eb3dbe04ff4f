package dev.lintel.properties.operations;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values as the table's columns hold them. */
final class Columns {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

  private Columns() {}

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static String attributes(Map<String, String> attributes) {
    return attributes.isEmpty() ? "{}" : JSON.writeValueAsString(attributes);
  }

  static Map<String, String> attributes(ResultSet row) throws SQLException {
    String text = row.getString("attributes");
    return text.equals("{}") ? Map.of() : JSON.readValue(text, ATTRIBUTES);
  }

  static <T> Array array(Connection connection, String type, List<T> rows, Function<T, ?> column)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(column).toArray());
  }

  static OperationTarget target(ResultSet row) throws SQLException {
    return new OperationTarget(
        row.getString("api"),
        row.getString("account"),
        row.getString("owner"),
        row.getString("kind"),
        row.getString("subject"));
  }
}
