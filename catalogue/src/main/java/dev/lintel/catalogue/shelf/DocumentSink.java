package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.items.Rendered;
import java.io.IOException;

/** Takes documents one by one. No database connection is held meanwhile, so a sink may be slow. */
@FunctionalInterface
public interface DocumentSink {

  /** Takes the next document. */
  void accept(Rendered document) throws IOException;
}
