package dev.lintel.care.register;

import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field that is filled in from another entry when this one is stored. It stays as it is if the
 * other changes afterwards.
 *
 * @param field what is filled in
 * @param kind the other's, asked for when it is needed, since kinds name each other
 * @param idField the field that names the other
 */
public record Copy(String field, Supplier<Kind<?>> kind, String idField, Source source) {

  /** The other as it is. */
  public static final Source WHOLE = (entry, other) -> other.map(JsonNode.class::cast);

  /** Makes the value of the field; empty takes the field away. */
  @FunctionalInterface
  public interface Source {
    /**
     * @param other empty where none is named or it does not exist
     */
    Optional<JsonNode> from(ObjectNode entry, Optional<ObjectNode> other);
  }

  void into(ObjectNode entry, EntryRows rows) {
    long id = entry.path(idField).asLong(0);
    Optional<ObjectNode> other = id == 0 ? Optional.empty() : rows.content(kind.get().name(), id);
    source
        .from(entry, other)
        .ifPresentOrElse(value -> entry.set(field, value), () -> entry.remove(field));
  }
}
