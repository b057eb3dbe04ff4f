package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents as one JSON array. */
final class DocumentArray implements DocumentList {
  private final DocumentView view;
  private final OutputStream out;
  private boolean first = true;

  DocumentArray(DocumentView view, OutputStream out) {
    this.view = view;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write('[');
  }

  @Override
  public void accept(Rendered document) throws IOException {
    if (!first) {
      out.write(',');
    }
    first = false;
    view.write(document, out);
  }

  @Override
  public void end() throws IOException {
    out.write(']');
  }
}
