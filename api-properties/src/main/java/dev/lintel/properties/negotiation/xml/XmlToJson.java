package dev.lintel.properties.negotiation.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import dev.lintel.properties.negotiation.xml.XmlShape.Field;
import dev.lintel.properties.negotiation.xml.XmlShape.Fields;
import dev.lintel.properties.negotiation.xml.XmlShape.Many;
import dev.lintel.properties.negotiation.xml.XmlShape.Scalar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One translation of an XML document to JSON. What the XML has and the shape has not is left out; a
 * value that does not fit is told as it is, so that the reader of the JSON names the field.
 */
final class XmlToJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final ElementReading elements;
  private final JsonGenerator json;

  private XmlToJson(ElementReading elements, JsonGenerator json) {
    this.elements = elements;
    this.json = json;
  }

  static byte[] translate(
      byte[] xml, Optional<Charset> charset, String root, XmlShape shape, int depth)
      throws IOException {
    var out = new ByteArrayOutputStream(xml.length);
    ElementReading elements = ElementReading.of(xml, charset, depth);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      elements.root(root);
      new XmlToJson(elements, json).value(shape);
      elements.end();
    } catch (XMLStreamException | UncheckedStreamException broken) {
      throw elements.malformed();
    }
    return out.toByteArray();
  }

  /** Tells the element that the reading stands at, up to its end. */
  private void value(XmlShape shape) throws XMLStreamException {
    if (elements.isNil()) {
      elements.skip();
      json.writeNull();
      return;
    }
    switch (shape) {
      case Fields fields -> fields(fields);
      case Many list -> list(list);
      case Scalar scalar -> scalar(scalar);
    }
  }

  private void fields(Fields fields) throws XMLStreamException {
    json.writeStartObject();
    Set<Field> told = new HashSet<>();
    boolean more = elements.next();
    while (more) {
      Optional<Field> field = fields.ofElement(elements.name());
      if (field.isPresent()) {
        once(field.get(), told);
        more = field(field.get());
      } else {
        elements.skip();
        more = elements.next();
      }
    }
    emptyLists(fields, told);
    json.writeEndObject();
  }

  private void once(Field field, Set<Field> told) {
    if (!told.add(field)) {
      throw elements.repeated();
    }
  }

  /** Tells a field; returns whether an element follows. */
  private boolean field(Field field) throws XMLStreamException {
    json.writeName(field.name());
    if (field.unwrapped().isPresent()) {
      return beside(field.unwrapped().get());
    }
    value(field.shape());
    return elements.next();
  }

  /** A list whose elements stand beside the fields, one after the other. */
  private boolean beside(Many list) throws XMLStreamException {
    json.writeStartArray();
    boolean more = true;
    while (more && elements.name().equals(list.item().name())) {
      value(list.each());
      more = elements.next();
    }
    json.writeEndArray();
    return more;
  }

  private void emptyLists(Fields fields, Set<Field> told) {
    for (Field field : fields.all()) {
      if (field.unwrapped().isPresent() && !told.contains(field)) {
        json.writeName(field.name());
        json.writeStartArray();
        json.writeEndArray();
      }
    }
  }

  private void list(Many list) throws XMLStreamException {
    json.writeStartArray();
    while (elements.next()) {
      if (elements.name().equals(list.item().name())) {
        value(list.each());
      } else {
        elements.skip();
      }
    }
    json.writeEndArray();
  }

  private void scalar(Scalar scalar) throws XMLStreamException {
    boolean escaped = elements.isEscaped();
    Optional<String> text = elements.text();
    if (text.isEmpty()) {
      // Elements where a text belongs: an object, which the reader of the JSON will call a fault.
      json.writeStartObject();
      json.writeEndObject();
    } else if (escaped) {
      ScalarText.unescaped(text.get(), json, elements);
    } else {
      ScalarText.write(text.get(), scalar.kind(), json);
    }
  }
}
