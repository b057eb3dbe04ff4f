package dev.lintel.properties.negotiation.xml;

import dev.lintel.properties.negotiation.xml.XmlShape.Field;
import dev.lintel.properties.negotiation.xml.XmlShape.Fields;
import dev.lintel.properties.negotiation.xml.XmlShape.Many;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One translation of a JSON document to XML, token by token; numbers keep their digits. */
final class JsonToXml {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;
  private final XmlOutput out;

  JsonToXml(byte[] json, XmlOutput out) {
    this.parser = JSON.createParser(ObjectReadContext.empty(), json);
    this.out = out;
  }

  void write(ElementTag tag, byte[] opening, XmlShape shape) throws IOException {
    try (parser) {
      parser.nextToken();
      structure(tag, opening, shape);
    }
  }

  /** Writes the object or list that the parser stands at. */
  private void structure(ElementTag tag, byte[] opening, XmlShape shape) throws IOException {
    out.raw(opening);
    switch (shape) {
      case Fields fields when parser.hasToken(JsonToken.START_OBJECT) -> fields(fields);
      case Many list when parser.hasToken(JsonToken.START_ARRAY) -> items(list);
      default -> throw new IllegalStateException("A document is not of its record at " + place());
    }
    out.raw(tag.close());
  }

  private void fields(Fields fields) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var field = fields.named(parser.currentName());
      parser.nextToken();
      if (field.isPresent()) {
        field(field.get());
      } else {
        parser.skipChildren();
      }
    }
  }

  /** A list without an element of its own is never null: it has no items then. */
  private void field(Field field) throws IOException {
    var beside = field.unwrapped();
    if (beside.isEmpty()) {
      value(field.tag(), field.shape());
    } else if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      items(beside.get());
    }
  }

  private void items(Many list) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(list.item(), list.each());
    }
  }

  private void value(ElementTag tag, XmlShape shape) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      out.raw(tag.nil());
    } else if (parser.currentToken().isStructStart()) {
      structure(tag, tag.open(), shape);
    } else {
      scalar(tag, parser.getString());
    }
  }

  private void scalar(ElementTag tag, String text) throws IOException {
    boolean permitted = XmlText.isPermitted(text);
    out.raw(permitted ? tag.open() : tag.openEscaped());
    out.text(permitted ? text : XmlText.escaped(text));
    out.raw(tag.close());
  }

  private String place() {
    return parser.streamReadContext().pathAsPointer().toString();
  }
}
