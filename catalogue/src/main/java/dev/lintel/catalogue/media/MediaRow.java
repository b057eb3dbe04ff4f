package dev.lintel.catalogue.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the table of media. */
public final class MediaRow {
  private MediaRow() {}

  /** Reads the row on which the result stands; it has all columns of the table. */
  public static MediaItem read(ResultSet row) throws SQLException {
    return new MediaItem(
        row.getObject("guid", UUID.class),
        row.getInt("item"),
        row.getInt("supplier"),
        row.getString("type"),
        row.getBoolean("is_primary"),
        row.getString("file_name"),
        row.getString("content_type"),
        new ContentHash(row.getString("content")),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }
}
