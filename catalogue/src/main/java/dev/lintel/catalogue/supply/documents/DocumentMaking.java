package dev.lintel.catalogue.supply.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a document field by field; what is empty is left out. */
public final class DocumentMaking {

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  /** A text, unless it is empty. */
  public DocumentMaking text(String name, String value) {
    if (!value.isEmpty()) {
      document.put(name, value);
    }
    return this;
  }

  /** Anything by its text, unless it is not there. */
  public DocumentMaking text(String name, Optional<?> value) {
    return text(name, value.map(Object::toString).orElse(""));
  }

  /** A whole number, unless it is 0. */
  public DocumentMaking number(String name, int value) {
    if (value != 0) {
      document.put(name, value);
    }
    return this;
  }

  /** A number. */
  public DocumentMaking number(String name, BigDecimal value) {
    document.put(name, value);
    return this;
  }

  /** A number, unless it is not there. */
  public DocumentMaking number(String name, Optional<BigDecimal> value) {
    value.ifPresent(given -> document.put(name, given));
    return this;
  }

  /** True or false. */
  public DocumentMaking flag(String name, boolean value) {
    document.put(name, value);
    return this;
  }

  /** An array of texts, unless it is empty. */
  public DocumentMaking texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = document.putArray(name);
      values.forEach(array::add);
    }
    return this;
  }

  /** An array of whole numbers, unless it is empty. */
  public DocumentMaking numbers(String name, List<Integer> values) {
    if (!values.isEmpty()) {
      ArrayNode array = document.putArray(name);
      values.forEach(array::add);
    }
    return this;
  }

  /** An array of objects, unless it is empty. */
  public DocumentMaking objects(String name, List<ObjectNode> values) {
    if (!values.isEmpty()) {
      document.putArray(name).addAll(values);
    }
    return this;
  }

  /** An object, unless it is empty. */
  public DocumentMaking object(String name, ObjectNode value) {
    if (!value.isEmpty()) {
      document.set(name, value);
    }
    return this;
  }

  /** All fields of another document. */
  public DocumentMaking all(ObjectNode other) {
    document.setAll(other);
    return this;
  }

  public ObjectNode made() {
    return document;
  }
}
