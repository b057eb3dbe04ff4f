package dev.lintel.properties.negotiation.lists;

import dev.lintel.properties.negotiation.lists.DocumentList.View;
import dev.lintel.properties.negotiation.xml.XmlElements;
import dev.lintel.properties.negotiation.xml.XmlModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An element with one element for each document, translated one at a time. */
final class XmlListWriting implements ListWriting {
  private final View view;
  private final XmlElements elements;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream(4 * 1024);

  XmlListWriting(String name, XmlModel element, View view, OutputStream out) {
    this.view = view;
    this.elements = new XmlElements(name, element, out);
  }

  @Override
  public void begin() throws IOException {
    elements.begin();
  }

  @Override
  public void document(byte[] json) throws IOException {
    seen.reset();
    view.write(json, seen);
    elements.add(seen.toByteArray());
  }

  @Override
  public void end() throws IOException {
    elements.end();
  }
}
