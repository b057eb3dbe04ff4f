package dev.lintel.catalogue.supply.references;

import dev.lintel.catalogue.writing.SaveCounts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The lists that are kept for themselves, and thus can be given from elsewhere; the others follow
 * from participants, units and product groups, or are the same everywhere.
 */
public final class StoredLists {

  private static final String READ =
      "select name, description, parent from catalogue.reference_entry where list = ?";
  private static final String CLEAR = "delete from catalogue.reference_entry where list = ?";
  private static final String WRITE =
      """
      insert into catalogue.reference_entry (list, name, description, parent)
      values (?, ?, ?, ?) on conflict (list, name, parent) do update
      set description = excluded.description\
      """;

  private StoredLists() {}

  /** A whole list. */
  public record Content(ReferenceList list, List<ReferenceEntry> entries) {
    public Content {
      entries = List.copyOf(entries);
    }
  }

  /** Puts lists in the place of those that are stored; counts lists. The last of each counts. */
  public static SaveCounts restore(Handle handle, List<Content> given) {
    Map<ReferenceList, Content> latest = new LinkedHashMap<>();
    given.forEach(content -> latest.put(content.list(), content));
    return latest.values().stream()
        .map(content -> restore(handle, content))
        .reduce(SaveCounts.NONE, SaveCounts::plus);
  }

  private static SaveCounts restore(Handle handle, Content content) {
    Set<ReferenceEntry> before = read(handle, content.list());
    if (before.equals(new HashSet<>(content.entries()))) {
      return new SaveCounts(0, 0, 1);
    }
    handle.execute(CLEAR, content.list().name());
    write(handle, content);
    return before.isEmpty() ? new SaveCounts(1, 0, 0) : new SaveCounts(0, 1, 0);
  }

  private static Set<ReferenceEntry> read(Handle handle, ReferenceList list) {
    return new HashSet<>(
        handle
            .select(READ, list.name())
            .map((row, _) ->
                new ReferenceEntry(row.getString(1), row.getString(2), row.getString(3)))
            .list());
  }

  private static void write(Handle handle, Content content) {
    if (content.entries().isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(WRITE)) {
      for (ReferenceEntry each : content.entries()) {
        batch.add(content.list().name(), each.name(), each.description(), each.parent());
      }
      batch.execute();
    }
  }
}
