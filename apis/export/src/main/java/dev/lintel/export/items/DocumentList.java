package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.DocumentSink;
import java.io.IOException;

/** A list that is written while its documents come. */
interface DocumentList extends DocumentSink {
  void begin() throws IOException;

  void end() throws IOException;
}
