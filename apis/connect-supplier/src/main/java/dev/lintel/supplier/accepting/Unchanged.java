package dev.lintel.supplier.accepting;

import dev.lintel.supplier.wire.Fields;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares what was sent in a read-only field with what a GET shows now, which is read when it is
 * first asked for. A request that is sent again under its idempotency key may tell what a GET
 * showed before the request itself changed it.
 */
final class Unchanged implements BiPredicate<String, JsonNode> {
  private final Supplier<ObjectNode> reading;
  private final boolean repeatable;
  private Optional<ObjectNode> present = Optional.empty();

  Unchanged(Supplier<ObjectNode> reading, boolean repeatable) {
    this.reading = reading;
    this.repeatable = repeatable;
  }

  @Override
  public boolean test(String name, JsonNode sent) {
    if (present.isEmpty()) {
      present = Optional.of(reading.get());
    }
    return isSame(sent, present.get().path(name))
        || (repeatable && Fields.couldHaveBeen(name, sent));
  }

  private static boolean isSame(JsonNode sent, JsonNode present) {
    boolean isAbsent = present.isMissingNode() || present.isNull();
    return isAbsent ? sent.isNull() : sent.equals(present);
  }
}
