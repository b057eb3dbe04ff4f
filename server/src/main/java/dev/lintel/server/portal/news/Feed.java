package dev.lintel.server.portal.news;

import dev.lintel.server.portal.page.Markdown;
import dev.lintel.server.portal.source.Places;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The news as a feed (Atom, RFC 4287), whose links are absolute. A day stands for its midnight UTC.
 *
 * @param base what links begin with
 */
record Feed(URI base, String name) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ENCODING = StandardCharsets.UTF_8.name();
  private static final String ADDRESS = Places.NEWS + ".atom";

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
    element("id", base + ADDRESS, xml);
    element("title", name + ": news about the partner APIs", xml);
    link("self", ADDRESS, "application/atom+xml", xml);
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
    element("id", base + address, xml);
    element("title", item.title(), xml);
    element("updated", time(item.day()), xml);
    element("published", time(item.day()), xml);
    link("alternate", address, "text/html", xml);
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(new Markdown().html(item.text(), this::absolute));
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
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String time(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }
}
