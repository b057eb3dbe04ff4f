package dev.lintel.export.legacy;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Writes the JSON value that a parser stands at as an XML element of the field's name. What is null
 * is left out; a list is an element with one element for each entry; numbers keep their digits and
 * get no exponent.
 */
final class JsonElement {
  /** What one entry of a list is called. */
  private static final Map<String, String> ENTRIES =
      Map.ofEntries(
          Map.entry("suppliers", "supplier"),
          Map.entry("packages", "package"),
          Map.entry("media", "medium"),
          Map.entry("channels", "channel"),
          Map.entry("bundleItems", "bundleItem"),
          Map.entry("hazardStatements", "hazardStatement"),
          Map.entry("pictograms", "pictogram"),
          Map.entry("etim", "property"),
          Map.entry("environment", "property"),
          Map.entry("marketing", "property"),
          Map.entry("epd", "property"),
          Map.entry("other", "property"),
          Map.entry("subGroups", "productGroup"));

  private final JsonParser parser;
  private final XMLStreamWriter writer;

  JsonElement(JsonParser parser, XMLStreamWriter writer) {
    this.parser = parser;
    this.writer = writer;
  }

  void write(String name) throws XMLStreamException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    writer.writeStartElement(name);
    switch (token) {
      case START_OBJECT -> fields();
      case START_ARRAY -> entries(name);
      case VALUE_NUMBER_FLOAT -> writer.writeCharacters(parser.getDecimalValue().toPlainString());
      default -> writer.writeCharacters(XmlText.of(parser.getString()));
    }
    writer.writeEndElement();
  }

  private void fields() throws XMLStreamException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      write(field);
    }
  }

  private void entries(String name) throws XMLStreamException {
    String entry = ENTRIES.get(name);
    if (entry == null) {
      throw new IllegalStateException("The frozen XML has no list '%s'".formatted(name));
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      write(entry);
    }
  }
}
