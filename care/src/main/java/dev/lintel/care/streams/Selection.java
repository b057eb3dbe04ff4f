package dev.lintel.care.streams;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Which documents of a kind a stream has. */
public sealed interface Selection {
  /** All entries, by id. */
  record All() implements Selection {}

  /** The entries that were created or changed at a time or after it. */
  record UpdatedSince(Instant time) implements Selection {}

  /** What was deleted at a time or after it; without a time, ever. */
  record DeletedSince(Optional<Instant> time) implements Selection {}

  /** The query of the documents, in one view of the data. */
  default PreparedStatement on(Connection connection, String kind) throws SQLException {
    PreparedStatement query = connection.prepareStatement(sql());
    query.setString(1, kind);
    switch (this) {
      case All _ -> {}
      case UpdatedSince(Instant time) -> query.setObject(2, time.atOffset(ZoneOffset.UTC));
      case DeletedSince(Optional<Instant> time) ->
          query.setObject(2, time.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC));
    }
    return query;
  }

  private String sql() {
    return switch (this) {
      case All _ -> "select document from care.entry where kind = ? order by id";
      case UpdatedSince _ ->
          "select document from care.entry where kind = ? and updated_at >= ? order by updated_at, id";
      case DeletedSince _ ->
          "select document from care.deletion where kind = ? and deleted_at >= ?"
              + " order by deleted_at, id";
    };
  }
}
