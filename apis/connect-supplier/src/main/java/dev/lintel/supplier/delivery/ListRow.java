package dev.lintel.supplier.delivery;

import dev.lintel.catalogue.supply.references.ReferenceEntry;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.StoredLists;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A whole list as {@code GET /referencedata/{list}} delivers it. */
record ListRow(String name, List<EntryRow> entries) {

  /**
   * One entry.
   *
   * @param parent the product group of an ETIM class
   */
  record EntryRow(String name, @Nullable String description, @Nullable String parent) {
    ReferenceEntry facts() {
      return new ReferenceEntry(
          name,
          Objects.requireNonNullElse(description, ""),
          Objects.requireNonNullElse(parent, ""));
    }
  }

  StoredLists.Content facts() {
    return new StoredLists.Content(
        ReferenceList.titled(name).orElseThrow(), entries.stream().map(EntryRow::facts).toList());
  }
}
