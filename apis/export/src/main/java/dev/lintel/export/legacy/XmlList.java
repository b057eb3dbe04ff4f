package dev.lintel.export.legacy;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a list as one XML document in UTF-8, of which it holds one element at a time. The stream
 * stays open at the end. Belongs to one thread.
 */
public final class XmlList {
  private static final byte[] DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8);
  private static final XMLOutputFactory XML = new OutputFactoryImpl();
  private static final JsonFactory JSON = new JsonFactory();

  private final String element;
  private final XMLStreamWriter writer;

  private XmlList(String element, XMLStreamWriter writer) {
    this.element = element;
    this.writer = writer;
  }

  static XmlList begin(String root, String element, OutputStream out) throws IOException {
    out.write(DECLARATION);
    try {
      var list =
          new XmlList(element, XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
      list.writer.writeStartElement(root);
      return list;
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  /** Adds one JSON document as an element. */
  public void add(byte[] document) throws IOException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      new JsonElement(parser, writer).write(element);
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  public void end() throws IOException {
    try {
      writer.writeEndElement();
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  /** A caller who went away shall look like one, whatever the writer wraps around it. */
  private static IOException cause(XMLStreamException failure) {
    return failure.getNestedException() instanceof IOException io ? io : new IOException(failure);
  }
}
