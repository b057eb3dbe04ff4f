package dev.lintel.export.delivery;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Judges a value that already has the right type; the answer is what is wrong with it. */
@FunctionalInterface
interface FieldRule {

  /** Nothing more is asked. */
  FieldRule NONE = _ -> Optional.empty();

  Optional<String> complaint(JsonNode value);
}
