package dev.lintel.server.portal.news;

import dev.lintel.server.portal.page.Markdown;
import dev.lintel.server.portal.source.Places;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The news as a feed (Atom, RFC 4287), whose links are absolute. A day stands for its midnight UTC.
 * The ids do not depend on the address by which it is read, so that a reader meets each piece once.
 *
 * @param base what links begin with
 */
record Feed(URI base, String name) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ENCODING = StandardCharsets.UTF_8.name();

  /** What XML 1.0 cannot write; a reference such as {@code &#1;} brings it in. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  byte[] of(List<NewsItem> items) {
    var bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, ENCODING);
      xml.writeStartDocument(ENCODING, "1.0");
      feed(items, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The feed cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private void feed(List<NewsItem> items, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", id(Places.FEED), xml);
    element("title", name + ": news about the partner APIs", xml);
    link("self", Places.FEED, "application/atom+xml", xml);
    link("alternate", Places.NEWS, "text/html", xml);
    element(
        "updated",
        time(items.stream().map(NewsItem::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH)),
        xml);
    xml.writeStartElement("author");
    element("name", name, xml);
    xml.writeEndElement();
    for (NewsItem item : items) {
      entry(item, xml);
    }
    xml.writeEndElement();
  }

  private void entry(NewsItem item, XMLStreamWriter xml) throws XMLStreamException {
    String address = Places.NEWS + "/" + item.slug();
    xml.writeStartElement("entry");
    element("id", id(address), xml);
    element("title", item.title(), xml);
    element("updated", time(item.day()), xml);
    element("published", time(item.day()), xml);
    link("alternate", address, "text/html", xml);
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(writable(new Markdown().html(item.text(), this::absolute)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private String absolute(String target) {
    return target.startsWith("/") ? base + target : target;
  }

  private void link(String relation, String address, String type, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", base + address);
  }

  private static void element(String name, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
  }

  private static String time(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }

  private static String id(String address) {
    byte[] text = ("lintel:" + address).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(text);
  }

  private static String writable(String text) {
    return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
  }
}
