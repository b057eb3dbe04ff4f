package dev.lintel.export.items;

import dev.lintel.catalogue.items.Rendered;
import dev.lintel.export.legacy.LegacyXml;
import dev.lintel.export.legacy.XmlList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes documents as the elements of one XML document. */
final class DocumentElements implements DocumentList {
  private final DocumentView view;
  private final OutputStream out;
  private final ByteArrayOutputStream viewed = new ByteArrayOutputStream(4096);
  private XmlList list;

  DocumentElements(DocumentView view, OutputStream out) {
    this.view = view;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    list = LegacyXml.ITEMS.on(out);
  }

  @Override
  public void accept(Rendered document) throws IOException {
    viewed.reset();
    view.write(document, viewed);
    list.add(viewed.toByteArray());
  }

  @Override
  public void end() throws IOException {
    list.end();
  }
}
