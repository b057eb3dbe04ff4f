package dev.lintel.properties.negotiation.xml;

import java.io.IOException;
import java.io.OutputStream;

/** A document with any number of elements of one model, written one after another. */
public final class XmlElements {
  private final ElementTag root;
  private final XmlModel model;
  private final XmlOutput output;

  public XmlElements(String rootName, XmlModel model, OutputStream out) {
    this.root = new ElementTag(rootName);
    this.model = model;
    this.output = new XmlOutput(out);
  }

  public void begin() throws IOException {
    output.declaration();
    output.raw(root.openRoot());
  }

  /** Adds an element that says the same as a JSON document. */
  public void add(byte[] json) throws IOException {
    model.writeElement(json, output);
  }

  /** Ends the document and hands everything to the stream. */
  public void end() throws IOException {
    output.raw(root.close());
    output.flush();
  }
}
