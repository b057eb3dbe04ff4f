package dev.lintel.care.register;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The fields that the register fills in, where a kind has them. */
record NewFacts(long id, Optional<UUID> uuid, Instant createdAt, Instant updatedAt) {
  static final String ID = "id";
  static final String UUID_FIELD = "uuid";
  static final String CREATED_AT = "createdAt";
  static final String UPDATED_AT = "updatedAt";

  void into(ObjectNode content, Set<String> fields) {
    if (fields.contains(ID)) {
      content.put(ID, id);
    }
    if (fields.contains(UUID_FIELD)) {
      uuid.ifPresent(value -> content.put(UUID_FIELD, value.toString()));
    }
    if (fields.contains(CREATED_AT)) {
      content.put(CREATED_AT, Documents.time(createdAt));
    }
    if (fields.contains(UPDATED_AT)) {
      content.put(UPDATED_AT, Documents.time(updatedAt));
    }
  }
}
