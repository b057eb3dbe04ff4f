package dev.lintel.catalogue.groups;

import dev.lintel.catalogue.feed.ChangeLog;
import dev.lintel.catalogue.feed.Kind;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.ItemRenaming;
import dev.lintel.catalogue.writing.SaveCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The stored product groups. A new name reaches the documents of the items that show it in the same
 * transaction.
 */
public final class ProductGroups {

  private static final String SAVE =
      """
      insert into catalogue.product_group
        (number, name, parent, unspsc, primary_unit, secondary_unit, active, created, changed)
      values (:number, :name, :parent, :unspsc, :primaryUnit, :secondaryUnit, :active, :created, :changed)
      on conflict (number) do update set
        name = excluded.name, parent = excluded.parent, unspsc = excluded.unspsc,
        primary_unit = excluded.primary_unit, secondary_unit = excluded.secondary_unit,
        active = excluded.active, created = excluded.created, changed = excluded.changed\
      """;

  private final Jdbi database;
  private final ItemRenaming renaming;

  public ProductGroups(Jdbi database, ItemRenaming renaming) {
    this.database = database;
    this.renaming = renaming;
  }

  /** Inserts or replaces product groups by number. */
  public void save(List<ProductGroup> groups) {
    database.useTransaction(handle -> replace(handle, groups));
  }

  /** Saves what differs from the stored, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<ProductGroup> groups) {
    Differences<ProductGroup> differences =
        Differences.between(groups, all(handle), ProductGroup::number);
    replace(handle, differences.rows());
    return differences.counts();
  }

  private void replace(Handle handle, List<ProductGroup> groups) {
    Map<String, String> names = names(handle);
    insert(handle, groups);
    for (ProductGroup each : groups) {
      String old = names.getOrDefault(each.number(), each.name());
      if (!old.equals(each.name())) {
        renaming.rename(
            handle.getConnection(), new ProductGroupReference(each.number(), each.name()));
      }
    }
  }

  /**
   * All product groups, expired ones too, by number; parents are named by the groups below them.
   */
  public List<ProductGroup> all() {
    return database.withHandle(ProductGroups::all);
  }

  private static List<ProductGroup> all(Handle handle) {
    return handle
        .createQuery("select * from catalogue.product_group order by number collate \"C\"")
        .map((row, _) -> group(row))
        .list();
  }

  private static Map<String, String> names(Handle handle) {
    return handle
        .createQuery("select number, name from catalogue.product_group")
        .reduceRows(
            new HashMap<>(),
            (names, row) -> {
              names.put(row.getColumn("number", String.class), row.getColumn("name", String.class));
              return names;
            });
  }

  private static void insert(Handle handle, List<ProductGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      groups.forEach(each -> batch.bindMethods(each).add());
      batch.execute();
    }
    ChangeLog.write(handle, Kind.GROUPS);
  }

  private static ProductGroup group(ResultSet row) throws SQLException {
    return new ProductGroup(
        row.getString("number"),
        row.getString("name"),
        Optional.ofNullable(row.getString("parent")),
        row.getString("unspsc"),
        row.getString("primary_unit"),
        row.getString("secondary_unit"),
        row.getBoolean("active"),
        instant(row, "created"),
        instant(row, "changed"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
