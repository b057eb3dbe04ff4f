package dev.lintel.properties.negotiation.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How the JSON of a record, or of a list of records, is told in XML. Names are the record's; a list
 * is an element with one element for each value, named in the singular. Jackson's annotations say
 * otherwise where needed: {@code JsonRootName} for the root, {@code JacksonXmlProperty} for the
 * name of an element or of a list's values, {@code JacksonXmlElementWrapper} for a list whose
 * values stand beside the other fields. Null is {@code xsi:nil}; a text with characters that XML
 * 1.0 cannot carry is escaped as in JSON and marked {@code escaped="json"}. Fields that the record
 * does not have are left out, in both directions.
 */
public final class XmlModel {
  private final ElementTag root;
  private final XmlShape shape;

  private XmlModel(ElementTag root, XmlShape shape) {
    this.root = root;
    this.shape = shape;
  }

  /**
   * The model of a record.
   *
   * @throws IllegalArgumentException if its fields are not records, lists and scalars alone
   */
  public static XmlModel of(Type type) {
    return new XmlModel(new ElementTag(ShapeReading.rootName(type)), new ShapeReading().of(type));
  }

  /** The name of the outermost element. */
  public String rootName() {
    return root.name();
  }

  /** This model with another name for its outermost element. */
  public XmlModel named(String name) {
    return new XmlModel(new ElementTag(name), shape);
  }

  /** Writes a JSON document as a whole XML document, in UTF-8. */
  public void writeDocument(byte[] json, OutputStream out) throws IOException {
    var output = new XmlOutput(out);
    output.declaration();
    new JsonToXml(json, output).write(root, root.openRoot(), shape);
    output.flush();
  }

  /** Writes a JSON document as one element of a larger document. */
  void writeElement(byte[] json, XmlOutput output) throws IOException {
    new JsonToXml(json, output).write(root, root.open(), shape);
  }

  /**
   * The JSON document that an XML document tells.
   *
   * @param charset what the sender said of it; empty where the document tells itself
   * @param depth how deep elements may nest
   * @throws dev.lintel.properties.problem.ProblemException if it is not well-formed, has a document
   *     type or entities, nests too deep, or has another outermost element
   */
  public byte[] toJson(byte[] xml, Optional<Charset> charset, int depth) throws IOException {
    return XmlToJson.translate(xml, charset, root.name(), shape, depth);
  }
}
