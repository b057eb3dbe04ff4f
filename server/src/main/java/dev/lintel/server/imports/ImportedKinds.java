package dev.lintel.server.imports;

import dev.lintel.delivery.RowKinds;
import dev.lintel.export.delivery.ExportKinds;
import dev.lintel.kontrakt.delivery.KontraktKinds;

/** What can be imported: what the served APIs deliver. */
final class ImportedKinds {
  static final RowKinds ALL = ExportKinds.ALL.and(KontraktKinds.ALL);

  private ImportedKinds() {}
}
