package dev.lintel.catalogue.shelf;

import java.util.List;

/** A list to be bound as an array parameter. */
record SqlArray(String type, Object[] elements) {

  static SqlArray of(Class<?> type, List<?> elements) {
    return new SqlArray(type == Integer.class ? "int4" : "text", elements.toArray());
  }
}
