package dev.lintel.properties.openapi.changes;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Answers by status, where {@code 4XX} and {@code default} tell of those that are not named. */
record Statuses(JsonNode answers) {
  private static final String OTHERS = "default";

  Optional<JsonNode> telling(String status) {
    return Stream.of(status, status.charAt(0) + "XX", OTHERS)
        .filter(answers::has)
        .map(answers::get)
        .findFirst();
  }

  /** What told of a status that is named now; a success is told by its name or its class alone. */
  Optional<JsonNode> toldOf(String status) {
    return isExpected(status)
        ? Optional.ofNullable(answers.get(status.charAt(0) + "XX"))
        : telling(status);
  }

  /** Whether a client goes on by what the status says, rather than reporting a failure. */
  static boolean isExpected(String status) {
    return status.startsWith("2") || status.startsWith("3") && !status.equals("304");
  }
}
