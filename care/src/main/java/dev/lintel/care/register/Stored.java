package dev.lintel.care.register;

import java.time.Instant;

/** An entry as it is stored: its id, when it was changed last, and its document in UTF-8. */
public record Stored(long id, Instant updatedAt, byte[] document) {

  /** The entry as its record. */
  public <T> T as(Class<T> type) {
    return Documents.mapper().readValue(document, type);
  }
}
