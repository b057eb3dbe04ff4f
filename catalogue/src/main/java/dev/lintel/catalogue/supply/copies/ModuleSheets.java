package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.modules.Modules;
import dev.lintel.catalogue.supply.mapping.ModuleMapping;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.node.ObjectNode;

/** Reads the sheets of many modules at once. */
public final class ModuleSheets {

  private final Handle handle;
  private final int supplier;

  public ModuleSheets(Handle handle, int supplier) {
    this.handle = handle;
    this.supplier = supplier;
  }

  /** The supplier's modules with these numbers. */
  public Map<Integer, ModuleSheet> read(Collection<Integer> numbers) throws SQLException {
    CopyTable table = new CopyTable(handle.getConnection());
    return new SteadyReading(table, supplier, CopyKind.MODULE, numbers)
        .read(copies -> sheets(numbers, copies), ModuleSheet::copy);
  }

  /** The same, locked until the transaction ends. */
  public Map<Integer, ModuleSheet> lock(Collection<Integer> numbers) throws SQLException {
    CopyTable table = new CopyTable(handle.getConnection());
    return sheets(numbers, table.lock(supplier, CopyKind.MODULE, numbers));
  }

  private Map<Integer, ModuleSheet> sheets(
      Collection<Integer> numbers, Map<Integer, WorkingCopy> copies) {
    Map<Integer, ModuleSheet> sheets = new HashMap<>();
    copies.forEach((number, copy) -> sheets.put(number, new ModuleSheet(Optional.empty(), copy)));
    if (numbers.isEmpty()) {
      return sheets;
    }
    for (Module module : Modules.find(handle, List.copyOf(numbers))) {
      if (module.owner() == supplier) {
        WorkingCopy copy =
            Optional.ofNullable(copies.get(module.number()))
                .map(there -> following(there, module))
                .orElseGet(() -> published(module));
        sheets.put(module.number(), new ModuleSheet(Optional.of(module), copy));
      }
    }
    return sheets;
  }

  /** The copy; with what was imported since, where nothing of it waits. */
  private static WorkingCopy following(WorkingCopy copy, Module module) {
    ObjectNode now = ModuleMapping.document(module);
    boolean behind =
        copy.state() == CopyState.PUBLISHED && !copy.changed().equals(module.changed());
    return behind ? copy.following(now, module.changed()) : copy;
  }

  private WorkingCopy published(Module module) {
    return new WorkingCopy(
        CopyKind.MODULE,
        module.number(),
        supplier,
        WorkingCopy.revisionOf(module.changed()),
        CopyState.PUBLISHED,
        "",
        module.changed(),
        ModuleMapping.document(module));
  }
}
