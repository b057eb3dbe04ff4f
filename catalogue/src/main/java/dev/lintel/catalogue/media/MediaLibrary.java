package dev.lintel.catalogue.media;

import dev.lintel.catalogue.bulk.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored pictures and documents; many may share one content. */
public final class MediaLibrary {

  private static final String SAVE =
      """
      insert into catalogue.media
        (guid, item, supplier, type, is_primary, file_name, content_type, content, changed)
      values (:guid, :item, :supplier, :type, :primary, :fileName, :contentType, :content.hex, :changed)
      on conflict (guid) do update set
        item = excluded.item, supplier = excluded.supplier, type = excluded.type,
        is_primary = excluded.is_primary, file_name = excluded.file_name,
        content_type = excluded.content_type, content = excluded.content, changed = excluded.changed\
      """;

  private static final String SAVE_CONTENT =
      """
      insert into catalogue.media_content (hash, variant, content_type, width, height, bytes)
      values (:hash, :variant, :contentType, :width, :height, :bytes)
      on conflict (hash, variant) do nothing\
      """;

  private static final String CONTENT =
      """
      select c.* from catalogue.media m join catalogue.media_content c on c.hash = m.content
      where m.guid = :guid and c.variant in (:variant, 'ORIGINAL')
      order by c.variant = 'ORIGINAL' limit 1\
      """;

  private static final String COLUMNS =
      "catalogue.media (guid, item, supplier, type, is_primary, file_name, content_type, content,"
          + " changed)";

  private final Jdbi database;

  public MediaLibrary(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces media by guid. */
  public void save(List<MediaItem> media) {
    database.useTransaction(handle -> insert(handle, media));
  }

  /** Inserts or replaces media, within the caller's transaction. */
  public static void insert(Handle handle, List<MediaItem> media) {
    if (media.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      media.forEach(each -> batch.bindMethods(each).add());
      batch.execute();
    }
  }

  /** Copies media that are known not to be stored. */
  public void load(List<MediaItem> media) {
    CopyRows rows = new CopyRows(9);
    for (MediaItem each : media) {
      rows.row().add(each.guid()).add(each.item()).add(each.supplier()).add(each.type());
      rows.add(each.primary()).add(each.fileName()).add(each.contentType());
      rows.add(each.content().hex()).add(each.changed());
    }
    rows.into(database, COLUMNS);
  }

  /**
   * Stores a content in its variants; the first is the original, whose hash names it. Known
   * contents are left alone.
   */
  public ContentHash saveContent(List<MediaContent> variants) {
    return database.inTransaction(handle -> insertContent(handle, variants));
  }

  /** The same, within the caller's transaction. */
  public static ContentHash insertContent(Handle handle, List<MediaContent> variants) {
    ContentHash hash = ContentHash.of(variants.getFirst().bytes());
    try (PreparedBatch batch = handle.prepareBatch(SAVE_CONTENT)) {
      variants.forEach(each -> batch.bind("hash", hash.hex()).bindMethods(each).add());
      batch.execute();
    }
    return hash;
  }

  /** All media of items, by item; the primary one of each type first. */
  public List<MediaItem> of(List<Integer> items) {
    return database.withHandle(handle ->
        handle
            .createQuery(
                "select * from catalogue.media where item = any(:items)"
                    + " order by item, type, is_primary desc, guid")
            .bindArray("items", Integer.class, items)
            .map((row, _) -> MediaRow.read(row))
            .list());
  }

  /** The primary medium of an item of a type such as {@code PB}, in any case of letters. */
  public Optional<MediaItem> find(int item, String type) {
    return of(List.of(item)).stream()
        .filter(each -> each.type().equalsIgnoreCase(type))
        .findFirst();
  }

  /** The medium with a guid. */
  public Optional<MediaItem> find(UUID guid) {
    return database.withHandle(handle ->
        handle
            .createQuery("select * from catalogue.media where guid = :guid")
            .bind("guid", guid)
            .map((row, _) -> MediaRow.read(row))
            .findOne());
  }

  /** The content of a medium in a variant, else its original. */
  public Optional<MediaContent> content(UUID guid, Variant variant) {
    return database.withHandle(handle ->
        handle
            .createQuery(CONTENT)
            .bind("guid", guid)
            .bind("variant", variant.name())
            .map((row, _) -> content(row))
            .findOne());
  }

  private static MediaContent content(ResultSet row) throws SQLException {
    return new MediaContent(
        Variant.valueOf(row.getString("variant")),
        row.getBytes("bytes"),
        row.getString("content_type"),
        row.getInt("width"),
        row.getInt("height"));
  }
}
