package dev.lintel.server.imports;

import dev.lintel.delivery.kinds.RowKinds;
import dev.lintel.export.delivery.ExportKinds;
import dev.lintel.kontrakt.delivery.KontraktKinds;
import dev.lintel.supplier.delivery.SupplierKinds;

/** What can be imported: what the served APIs deliver. */
final class ImportedKinds {
  static final RowKinds ALL = ExportKinds.ALL.and(KontraktKinds.ALL).and(SupplierKinds.ALL);

  private ImportedKinds() {}
}
