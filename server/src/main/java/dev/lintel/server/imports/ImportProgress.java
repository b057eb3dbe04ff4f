package dev.lintel.server.imports;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.DeliveryListener;
import dev.lintel.delivery.kinds.RowKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows how an import comes along: a bar on a terminal, else a line every few seconds. */
interface ImportProgress extends DeliveryListener, AutoCloseable {

  static ImportProgress of(ImportFile file, PrintWriter errors) throws IOException {
    return Terminal.isAtStandardError()
        ? new ImportProgressBar(file)
        : new ImportProgressLines(file, errors);
  }

  /** What is said at the beginning. */
  static String beginning(ImportFile file, RowKind kind, Progress earlier) {
    return earlier.rows() == 0
        ? "%s: importing %s".formatted(file.name(), kind.title())
        : String.format(
            Locale.ROOT,
            "%s: importing %s, continuing after row %,d",
            file.name(),
            kind.title(),
            earlier.rows());
  }

  @Override
  void close();
}
