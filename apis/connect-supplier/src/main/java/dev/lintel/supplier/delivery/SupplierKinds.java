package dev.lintel.supplier.delivery;

import dev.lintel.catalogue.supply.references.StoredLists;
import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.kinds.RowKind.Saving;
import dev.lintel.delivery.kinds.RowKinds;
import java.util.List;
import java.util.Set;

/** What a Connect Supplier API delivers, as rows that can be taken in. */
public final class SupplierKinds {
  /** A list of all brands may be some megabytes long. */
  static final RowKind LISTS =
      new RowKind(
          "referencelists",
          ListRow.class,
          "name",
          Set.of("name", "entries"),
          RowKind.LONGEST,
          ListRules.all(),
          Saving.of(
              ListRow.class,
              ListRow::facts,
              (_, lists) -> handle -> StoredLists.restore(handle, lists)));

  public static final RowKinds ALL = new RowKinds(List.of(LISTS));

  private SupplierKinds() {}
}
