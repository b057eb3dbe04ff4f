package dev.lintel.delivery.judging;

import tools.jackson.databind.JsonNode;

/** What a field may hold; judges a value that is there. */
@FunctionalInterface
interface ValueShape {
  void judge(JsonNode value, String path, RowFaults faults);
}
