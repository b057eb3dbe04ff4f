package dev.lintel.catalogue.supply.copies;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads copies and then what buyers see, outside a transaction. Who publishes between the two looks
 * like an import since the copy was published; so where something was imported, the copies are read
 * again, and all of it once more if they have changed.
 */
record SteadyReading(CopyTable table, int supplier, CopyKind kind, Collection<Integer> numbers) {

  /** Reads what is published beside copies, and makes sheets of both. */
  @FunctionalInterface
  interface Look<S> {
    Map<Integer, S> sheets(Map<Integer, WorkingCopy> copies) throws SQLException;
  }

  <S> Map<Integer, S> read(Look<S> look, Function<S, WorkingCopy> copy) throws SQLException {
    Map<Integer, WorkingCopy> copies = copies();
    while (true) {
      Map<Integer, S> sheets = look.sheets(copies);
      Map<Integer, WorkingCopy> again = areStored(sheets, copy, copies) ? copies : copies();
      if (again.equals(copies)) {
        return sheets;
      }
      copies = again;
    }
  }

  private Map<Integer, WorkingCopy> copies() throws SQLException {
    return table.read(supplier, kind, numbers);
  }

  private static <S> boolean areStored(
      Map<Integer, S> sheets, Function<S, WorkingCopy> copy, Map<Integer, WorkingCopy> copies) {
    return sheets.values().stream()
        .map(copy)
        .allMatch(shown -> copies.getOrDefault(shown.number(), shown) == shown);
  }
}
