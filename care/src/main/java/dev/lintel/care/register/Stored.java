package dev.lintel.care.register;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** An entry as it is stored: its id, when it was changed last, and its document in UTF-8. */
public record Stored(long id, Instant updatedAt, byte[] document) {

  /** The same with a field less. */
  public Stored without(String field) {
    ObjectNode fields = as(ObjectNode.class);
    fields.remove(field);
    return new Stored(id, updatedAt, Documents.mapper().writeValueAsBytes(fields));
  }

  /** The entry as its record. */
  public <T> T as(Class<T> type) {
    return Documents.mapper().readValue(document, type);
  }
}
