package dev.lintel.benchmarks.crash;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What became of a request that asks for a change. */
sealed interface Answer {

  /** 202, with the status. */
  record Accepted(JsonNode status) implements Answer {
    UUID id() {
      return UUID.fromString(status.path("id").asString(""));
    }
  }

  /** No answer, or one that leaves it open (5xx): the change may have been stored or not. */
  record Unknown() implements Answer {}

  /** No connection came about, so nothing was sent. */
  record NotSent() implements Answer {}

  /** Any other answer. */
  record Refused(int code, String body) implements Answer {}
}
