package dev.lintel.server.imports;

import dev.lintel.delivery.RowKinds;
import dev.lintel.export.delivery.ExportKinds;

/** What can be imported: what the served APIs deliver. */
final class ImportedKinds {
  static final RowKinds ALL = ExportKinds.ALL;

  private ImportedKinds() {}
}
