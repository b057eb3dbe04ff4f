package dev.lintel.catalogue.contracts.zones;

import dev.lintel.catalogue.writing.SaveCounts;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The stored registers of zones; each is replaced as a whole. */
public final class ZoneRegisters {

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
    throw new UnsupportedOperationException();
  }

  /** The registers of these suppliers, by supplier; a supplier without zones has none. */
  public List<ZoneRegister> of(List<Integer> suppliers) {
    throw new UnsupportedOperationException();
  }
}
