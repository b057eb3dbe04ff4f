package dev.lintel.properties.negotiation;

import dev.lintel.properties.problem.Fault;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A body as a value, and as the JSON that was sent, which also tells what was left out from what
 * was null.
 *
 * @param value with stand-ins where fields were of the wrong type
 * @param faults those fields
 */
public record SentBody<T>(T value, JsonNode json, List<Fault> faults) {
  public SentBody {
    faults = List.copyOf(faults);
  }
}
