package dev.lintel.properties.negotiation.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Walks over the elements of a document that is not trusted: no document type, no entities but the
 * five of XML itself, bounded in depth and attributes. Namespaces are let pass.
 */
final class ElementReading {
  private static final int MOST_ATTRIBUTES = 16;

  private final XMLStreamReader reader;
  private final int deepest;
  private int depth;

  private ElementReading(XMLStreamReader reader, int deepest) {
    this.reader = reader;
    this.deepest = deepest;
  }

  static ElementReading of(byte[] xml, Optional<Charset> charset, int deepest) {
    try {
      return new ElementReading(open(xml, charset), deepest);
    } catch (XMLStreamException broken) {
      throw malformed(Optional.ofNullable(broken.getLocation()));
    }
  }

  /** What the sender says of the charset counts before what the document says (RFC 7303). */
  private static XMLStreamReader open(byte[] xml, Optional<Charset> charset)
      throws XMLStreamException {
    return charset.isPresent()
        ? factory().createXMLStreamReader(new StringReader(decoded(xml, charset.get())))
        : factory().createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** A byte order mark is no part of the text. */
  private static String decoded(byte[] xml, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw problem("The body is not in the charset that its Content-Type names.").asException();
    }
  }

  /** One for each document: it remembers names, and a sender could make up more and more. */
  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** Goes to the outermost element, which must have this name. */
  void root(String name) throws XMLStreamException {
    next();
    if (!name().equals(name)) {
      throw problem("The outermost element must be <%s>.".formatted(name)).asException();
    }
  }

  /** Goes to the next child of the present element; false at its end. */
  boolean next() throws XMLStreamException {
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          enter();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          depth--;
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> blank();
        default -> {}
      }
    }
  }

  private int event() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw problem("A body has no document type and no entities of its own.").asException();
    }
    return event;
  }

  private void enter() {
    if (++depth > deepest || reader.getAttributeCount() > MOST_ATTRIBUTES) {
      throw problem(
              "Elements nest at most %d deep and have at most %d attributes."
                  .formatted(deepest, MOST_ATTRIBUTES))
          .asException();
    }
  }

  private void blank() {
    if (!reader.getText().isBlank()) {
      throw problem("There is text between the elements at " + place() + ".").asException();
    }
  }

  String name() {
    return reader.getLocalName();
  }

  boolean isNil() {
    String nil = reader.getAttributeValue(ElementTag.INSTANCE, "nil");
    return "true".equals(nil) || "1".equals(nil);
  }

  boolean isEscaped() {
    return "json".equals(reader.getAttributeValue("", "escaped"));
  }

  /** The text of the present element, up to its end; empty if it has elements. */
  Optional<String> text() throws XMLStreamException {
    var text = new StringBuilder();
    boolean plain = true;
    for (int event = event(); event != XMLStreamConstants.END_ELEMENT; event = event()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        plain = false;
        enter();
        skip();
      } else if (event != XMLStreamConstants.COMMENT
          && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
        text.append(reader.getText());
      }
    }
    depth--;
    return plain ? Optional.of(text.toString()) : Optional.empty();
  }

  /** Goes to the end of the present element. */
  void skip() throws XMLStreamException {
    int outside = depth - 1;
    while (depth > outside) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> enter();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** Makes sure that nothing follows the outermost element. */
  void end() throws XMLStreamException {
    while (reader.hasNext()) {
      event();
    }
  }

  /** A field that is told twice, of which readers would disagree on which one counts. */
  ProblemException repeated() {
    return problem(
            "<%s> comes again at %s. A field comes once; the values of a list come together."
                .formatted(name(), place()))
        .asException();
  }

  ProblemException malformed() {
    return malformed(Optional.of(reader.getLocation()));
  }

  private static ProblemException malformed(Optional<Location> place) {
    String where = place.map(ElementReading::text).map(text -> " at " + text).orElse("");
    return problem("Not well-formed XML" + where + ".").asException();
  }

  private String place() {
    return text(reader.getLocation());
  }

  private static String text(Location place) {
    return "line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber());
  }

  private static Problem problem(String detail) {
    return Problems.MALFORMED_BODY.with(detail);
  }
}
