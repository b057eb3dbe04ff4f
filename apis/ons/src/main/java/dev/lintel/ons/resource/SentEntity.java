package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entity as a caller sent it, with the fields of its record alone.
 *
 * @param fields what was sent, with nulls where a field is to be taken away
 */
record SentEntity(ObjectNode fields) {
  private static final String ID = "id";
  private static final String UPDATED_AT = "updatedAt";

  Set<String> names() {
    return Set.copyOf(fields.propertyNames());
  }

  /** The state that the caller saw when he changed it. */
  Optional<Instant> updatedAt() {
    return fields.hasNonNull(UPDATED_AT)
        ? Optional.of(Documents.mapper().treeToValue(fields.get(UPDATED_AT), Instant.class))
        : Optional.empty();
  }

  void refuseOtherId(long id) {
    if (fields.hasNonNull(ID) && fields.get(ID).longValue() != id) {
      throw Errors.invalid(ID, fields.get(ID), "must be the id in the path, or be left out");
    }
  }
}
