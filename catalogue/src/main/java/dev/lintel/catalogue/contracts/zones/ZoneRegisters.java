package dev.lintel.catalogue.contracts.zones;

import dev.lintel.catalogue.feed.ChangeLog;
import dev.lintel.catalogue.feed.Kind;
import dev.lintel.catalogue.writing.Differences;
import dev.lintel.catalogue.writing.SaveCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored registers of zones; each is replaced as a whole. */
public final class ZoneRegisters {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final TypeReference<List<Zone>> ZONES = new TypeReference<>() {};

  private static final String READ =
      "select supplier, zones, modified from catalogue.zone_register where supplier = any(:suppliers)"
          + " order by supplier";
  private static final String SAVE =
      """
      insert into catalogue.zone_register (supplier, modified, zones) values (:supplier, now(), :zones)
      on conflict (supplier) do update set modified = excluded.modified, zones = excluded.zones\
      """;

  private final Jdbi database;

  public ZoneRegisters(Jdbi database) {
    this.database = database;
  }

  /** Inserts or replaces registers by supplier in one transaction; equal ones are left alone. */
  public SaveCounts save(List<ZoneRegister> registers) {
    return database.inTransaction(handle -> restore(handle, registers));
  }

  /** The same, within the caller's transaction. */
  public SaveCounts restore(Handle handle, List<ZoneRegister> registers) {
    List<Integer> suppliers = registers.stream().map(ZoneRegister::supplier).toList();
    Differences<ZoneRegister> differences =
        Differences.between(
            registers, read(handle, READ + " for update", suppliers), ZoneRegister::supplier);
    if (!differences.rows().isEmpty()) {
      write(handle, differences.rows());
    }
    return differences.counts();
  }

  private static void write(Handle handle, List<ZoneRegister> registers) {
    try (PreparedBatch batch = handle.prepareBatch(SAVE)) {
      for (ZoneRegister register : registers) {
        batch
            .bind("supplier", register.supplier())
            .bind("zones", MAPPER.writeValueAsString(register.zones()))
            .add();
      }
      batch.execute();
    }
    ChangeLog.write(handle, Kind.ZONES, registers.stream().map(ZoneRegister::supplier).toList());
  }

  /** The registers of these suppliers, by supplier; a supplier without zones has none. */
  public List<ZoneRegister> of(Collection<Integer> suppliers) {
    return database.withHandle(handle -> read(handle, READ, suppliers));
  }

  private static List<ZoneRegister> read(Handle handle, String sql, Collection<Integer> suppliers) {
    return dated(handle, sql, suppliers).stream().map(DatedRegister::register).toList();
  }

  /** The same with the instants of their last changes, within the caller's transaction. */
  public static List<DatedRegister> dated(Handle handle, Collection<Integer> suppliers) {
    return dated(handle, READ, suppliers);
  }

  private static List<DatedRegister> dated(
      Handle handle, String sql, Collection<Integer> suppliers) {
    return handle
        .createQuery(sql)
        .bindArray("suppliers", Integer.class, suppliers)
        .map((row, _) -> register(row))
        .list();
  }

  private static DatedRegister register(ResultSet row) throws SQLException {
    List<Zone> zones = MAPPER.readValue(row.getBytes("zones"), ZONES);
    return new DatedRegister(
        new ZoneRegister(row.getInt("supplier"), zones),
        row.getObject("modified", OffsetDateTime.class).toInstant());
  }
}
