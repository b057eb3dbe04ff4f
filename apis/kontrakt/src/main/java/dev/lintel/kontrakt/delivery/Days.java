package dev.lintel.kontrakt.delivery;

import dev.lintel.delivery.kinds.RecordRule.Complaint;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Spans of days in delivered rows. */
final class Days {
  private static final int LENGTH = "2026-01-31".length();

  private Days() {}

  /** Both ends are days already, if need be with a time behind them, so that texts compare. */
  static void inOrder(JsonNode object, List<Complaint> complaints) {
    if (object.hasNonNull("from")
        && object.hasNonNull("to")
        && day(object, "from").compareTo(day(object, "to")) > 0) {
      complaints.add(new Complaint("from", "must not be after to"));
    }
  }

  private static String day(JsonNode object, String field) {
    return object.path(field).asString().substring(0, LENGTH);
  }
}
