package dev.lintel.benchmarks.crash;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An operation whose 202 a client has seen, and all that was ever told of it.
 *
 * <p>Its states rise, and its end is one: an operation told as processed is never told as anything
 * else again, by no process and after no crash.
 */
final class Entry {
  private static final List<String> STATES = List.of("Received", "Processing", "Processed");
  private static final String FAILED = "Failed";

  private final String account;
  private final String what;
  private final String end;
  private int rank;
  private String told = "";
  private Optional<String> resource = Optional.empty();

  /** An operation of an account that is to end well, or to fail. */
  Entry(String account, String what, boolean well) {
    this.account = account;
    this.what = what;
    end = well ? STATES.getLast() : FAILED;
  }

  /** Takes in what a status tells. */
  synchronized void observe(JsonNode status, Violations violations) {
    String state = status.path("status").asString("");
    int next = state.equals(FAILED) ? STATES.size() - 1 : STATES.indexOf(state);
    violations.unless(next >= rank, "%s went from %s back to %s", what, told, state);
    if (next == STATES.size() - 1) {
      violations.unless(
          rank == next || state.equals(end), "%s ended otherwise than %s: %s", what, end, status);
      String now = status.toString();
      violations.unless(
          rank < next || told.equals(now), "%s has two ends: %s and %s", what, told, now);
      told = now;
      resource = Optional.of(status.path("resource").asString("")).filter(path -> !path.isEmpty());
    } else if (next >= rank) {
      told = state;
    }
    rank = Math.max(rank, next);
  }

  synchronized boolean hasEnded() {
    return rank == STATES.size() - 1;
  }

  /** The path of what it made or changed, if it has. */
  synchronized Optional<String> resource() {
    return resource;
  }

  /** Whose it is; to all others it does not exist. */
  String account() {
    return account;
  }

  String what() {
    return what;
  }
}
