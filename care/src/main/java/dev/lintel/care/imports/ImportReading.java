package dev.lintel.care.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of records, and judges it by the schema beside this class. Document types, and so
 * entities, are refused; nothing is fetched.
 */
final class ImportReading extends DefaultHandler {
  private static final int MOST_RECORDS = 5_000;
  private static final int MOST_FAULTS = 20;
  private static final int RECORD = 2;
  private static final int FIELD = 3;
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private final List<ImportedRecord> records = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Map<String, String> fields = Map.of();
  private String importId = "";
  private int depth;

  private ImportReading() {}

  static ImportFile read(byte[] xml) {
    var reading = new ImportReading();
    try {
      XMLReader reader = reader();
      reader.setContentHandler(reading);
      reader.setErrorHandler(reading);
      reader.setEntityResolver((_, _) -> nothing());
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      reading.note(e);
    } catch (IOException e) {
      reading.faults.add("It cannot be read: " + e.getMessage());
    }
    return reading.faults.isEmpty()
        ? new ImportFile(inOrder(reading.records), List.of())
        : ImportFile.faulty(reading.faults);
  }

  /** Teams before employees before what refers to them; otherwise as they were sent. */
  private static List<ImportedRecord> inOrder(List<ImportedRecord> records) {
    var byDomain = new TreeMap<Domain, List<ImportedRecord>>();
    records.forEach(
        each -> byDomain.computeIfAbsent(each.domain(), _ -> new ArrayList<>()).add(each));
    return byDomain.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    depth++;
    if (depth == RECORD) {
      fields = new LinkedHashMap<>();
      importId = String.valueOf(attributes.getValue("importId")).strip();
    }
    text.setLength(0);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (depth == FIELD) {
      fields.put(name, text.toString().strip());
    } else if (depth == RECORD && faults.isEmpty()) {
      if (records.size() == MOST_RECORDS) {
        throw new SAXException("It has more than %d records; split it.".formatted(MOST_RECORDS));
      }
      records.add(new ImportedRecord(Domain.of(name), importId, fields));
    }
    depth--;
  }

  /** A violation of the schema. */
  @Override
  public void error(SAXParseException e) throws SAXException {
    note(e);
    if (faults.size() == MOST_FAULTS) {
      throw new SAXException("It has more faults than these.");
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  private void note(SAXException e) {
    faults.add(
        e instanceof SAXParseException at
            ? "Line %d: %s".formatted(at.getLineNumber(), at.getMessage())
            : e.getMessage());
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setSchema(schema());
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("XML cannot be read here", e);
    }
  }

  private static Schema schema() throws SAXException {
    return SchemaFactory.newDefaultInstance()
        .newSchema(ImportReading.class.getResource("import.xsd"));
  }

  private static InputSource nothing() {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }
}
