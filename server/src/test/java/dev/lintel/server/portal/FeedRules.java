package dev.lintel.server.portal;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 demands of a feed, its entries and their links. */
final class FeedRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final List<String> ONCE = List.of("id", "title", "updated");

  private final List<String> faults = new ArrayList<>();

  private FeedRules() {}

  static List<String> faults(Element feed) {
    var rules = new FeedRules();
    rules.require(isAtom(feed, "feed"), "no feed");
    rules.container(feed);
    rules.require(count(feed, "author") == 1, "a feed without an author");
    rules.require(relations(feed).contains("self"), "a feed without a link to itself");
    Set<String> ids = new HashSet<>();
    for (Element entry : children(feed, "entry")) {
      rules.container(entry);
      rules.require(ids.add(text(entry, "id")), "an id twice");
      rules.require(count(entry, "content") <= 1, "content twice");
    }
    return rules.faults;
  }

  private void container(Element element) {
    for (String name : ONCE) {
      require(count(element, name) == 1, element.getTagName() + " needs one " + name);
    }
    require(URI.create(text(element, "id")).isAbsolute(), "an id is no IRI");
    require(isTime(text(element, "updated")), "updated is no time of RFC 3339");
    require(!text(element, "title").isBlank(), "a title is empty");
    for (Element link : children(element, "link")) {
      require(URI.create(link.getAttribute("href")).isAbsolute(), "a link is relative");
    }
    List<String> relations = relations(element);
    require(relations.contains("alternate"), "nothing to read");
    require(new HashSet<>(relations).size() == relations.size(), "two links alike");
    for (Element person : children(element, "author")) {
      require(count(person, "name") == 1, "an author needs one name");
    }
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private static List<String> relations(Element element) {
    return children(element, "link").stream().map(link -> link.getAttribute("rel")).toList();
  }

  private static boolean isTime(String text) {
    try {
      return OffsetDateTime.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static int count(Element parent, String name) {
    return children(parent, name).size();
  }

  private static String text(Element parent, String name) {
    return children(parent, name).stream().map(Node::getTextContent).findFirst().orElse("");
  }

  private static boolean isAtom(Node node, String name) {
    return ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  private static List<Element> children(Element parent, String name) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> isAtom(node, name))
        .map(Element.class::cast)
        .toList();
  }
}
