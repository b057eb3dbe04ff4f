package dev.lintel.properties.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which of an account's operations are listed.
 *
 * @param states any of these; none means all
 * @param resource what the path of the changed resource begins with; of an operation that changed
 *     nothing, or nothing yet, the path that it was sent to
 * @param from earliest instant of receipt
 * @param to latest instant of receipt
 */
public record OperationFilter(
    Set<OperationState> states,
    Optional<String> kind,
    Optional<String> resource,
    Optional<Instant> from,
    Optional<Instant> to) {

  public OperationFilter {
    states = Set.copyOf(states);
  }

  public static OperationFilter all() {
    return new OperationFilter(
        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public OperationFilter withStates(OperationState... wanted) {
    return new OperationFilter(Set.of(wanted), kind, resource, from, to);
  }

  public OperationFilter withKind(String name) {
    return new OperationFilter(states, Optional.of(name), resource, from, to);
  }

  public OperationFilter withResource(String prefix) {
    return new OperationFilter(states, kind, Optional.of(prefix), from, to);
  }

  public OperationFilter between(Optional<Instant> earliest, Optional<Instant> latest) {
    return new OperationFilter(states, kind, resource, earliest, latest);
  }
}
