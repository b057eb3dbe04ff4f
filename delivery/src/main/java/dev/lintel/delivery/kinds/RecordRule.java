package dev.lintel.delivery.kinds;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Judges how the fields of an object go together, once each of them is right alone; the answer is
 * what is wrong, by the object's own field.
 */
@FunctionalInterface
public interface RecordRule {

  /** Nothing more is asked. */
  RecordRule NONE = _ -> List.of();

  List<Complaint> complaints(JsonNode object);

  /** What is wrong with a field. */
  record Complaint(String field, String message) {}
}
