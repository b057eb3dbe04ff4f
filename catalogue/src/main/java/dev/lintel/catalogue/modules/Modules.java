package dev.lintel.catalogue.modules;

import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.SaveCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored modules. The name of a module's product group is that of the stored group. */
public final class Modules {

  private static final String SAVE =
      """
      insert into catalogue.module
        (number, internal_id, text, description, brand, corporate_brand, etim_class, manufacturer,
         manufacturer_name, owner, product_group, active, created, changed)
      values (:number, :internalId, :text, :description, :brand, :corporateBrand, :etimClass, :manufacturer,
         :manufacturerName, :owner, :productGroup, :active, :created, :changed)
      on conflict (number) do update set
        internal_id = excluded.internal_id, text = excluded.text, description = excluded.description,
        brand = excluded.brand, corporate_brand = excluded.corporate_brand,
        etim_class = excluded.etim_class, manufacturer = excluded.manufacturer,
        manufacturer_name = excluded.manufacturer_name, owner = excluded.owner,
        product_group = excluded.product_group, active = excluded.active,
        created = excluded.created, changed = excluded.changed\
      """;

  private static final String READ =
      """
      select m.*, coalesce(g.name, '') as group_name
      from catalogue.module m left join catalogue.product_group g on g.number = m.product_group
      """;

  private final Jdbi database;

  public Modules(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces modules by number. */
  public void save(List<Module> modules) {
    database.useTransaction(handle -> insert(handle, modules));
  }

  /** Saves what differs from the stored, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<Module> modules) {
    List<Integer> numbers = modules.stream().map(Module::number).toList();
    Differences<Module> differences =
        Differences.between(
            modules.stream().map(Modules::withoutGroupName).toList(),
            find(handle, numbers).stream().map(Modules::withoutGroupName).toList(),
            Module::number);
    insert(handle, differences.rows());
    return differences.counts();
  }

  /** All modules by number. */
  public List<Module> all() {
    return database.withHandle(handle ->
        handle.createQuery(READ + "order by m.number").map((row, _) -> module(row)).list());
  }

  /** The modules with these numbers, by number. */
  public List<Module> find(List<Integer> numbers) {
    return database.withHandle(handle -> find(handle, numbers));
  }

  /** The same, within the caller's transaction. */
  public static List<Module> find(Handle handle, List<Integer> numbers) {
    return handle
        .createQuery(READ + "where m.number = any(:numbers) order by m.number")
        .bindArray("numbers", Integer.class, numbers)
        .map((row, _) -> module(row))
        .list();
  }

  /** Inserts or replaces modules, within the caller's transaction. */
  public static void insert(Handle handle, List<Module> modules) {
    if (modules.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      modules.forEach(each -> batch.bindMethods(each).add());
      batch.execute();
    }
  }

  /** The name is the stored group's, so it is no part of the module. */
  private static Module withoutGroupName(Module module) {
    return new Module(
        module.number(),
        module.internalId(),
        module.text(),
        module.description(),
        module.brand(),
        module.corporateBrand(),
        module.etimClass(),
        module.manufacturer(),
        module.manufacturerName(),
        module.owner(),
        module.productGroup(),
        "",
        module.active(),
        module.created(),
        module.changed());
  }

  private static Module module(ResultSet row) throws SQLException {
    return new Module(
        row.getInt("number"),
        row.getString("internal_id"),
        row.getString("text"),
        row.getString("description"),
        row.getString("brand"),
        row.getString("corporate_brand"),
        row.getString("etim_class"),
        row.getInt("manufacturer"),
        row.getString("manufacturer_name"),
        row.getInt("owner"),
        row.getString("product_group"),
        row.getString("group_name"),
        row.getBoolean("active"),
        instant(row, "created"),
        instant(row, "changed"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
