package dev.lintel.properties.negotiation.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a value of some type looks like in XML. */
sealed interface XmlShape {

  /** How the text of an element is told in JSON. */
  enum Kind {
    /** A text, to the letter. */
    TEXT,
    /** A text of a fixed form, such as a day, around which space means nothing. */
    WORD,
    NUMBER,
    TRUTH
  }

  /** An element with text. */
  record Scalar(Kind kind) implements XmlShape {}

  /**
   * Several elements of one name, within one of the list's own name or beside the other fields.
   *
   * @param wrapped whether an element of its own is around them
   */
  record Many(ElementTag item, XmlShape each, boolean wrapped) implements XmlShape {}

  /** One field of a record. */
  record Field(String name, ElementTag tag, XmlShape shape) {

    /** The list whose items stand beside the other fields. */
    Optional<Many> unwrapped() {
      return shape instanceof Many list && !list.wrapped() ? Optional.of(list) : Optional.empty();
    }

    private String element() {
      return unwrapped().map(list -> list.item().name()).orElse(tag.name());
    }
  }

  /** An element for each field of a record, which may hold its own kind. */
  final class Fields implements XmlShape {
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Map<String, Field> byElement = new HashMap<>();

    void add(Field field) {
      byName.put(field.name(), field);
      if (byElement.put(field.element(), field) != null) {
        throw new IllegalArgumentException("Two fields are the element " + field.element());
      }
    }

    Optional<Field> named(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    Optional<Field> ofElement(String element) {
      return Optional.ofNullable(byElement.get(element));
    }

    Iterable<Field> all() {
      return byName.values();
    }
  }
}
