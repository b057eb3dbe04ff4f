package dev.lintel.properties.operations;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an operation stands.
 *
 * @param attributes what was kept of the request beside its path and body
 * @param resource path of what it made or changed, once it is processed
 * @param problem what a synchronous request would have been answered, where it failed
 */
public record OperationStatus(
    UUID id,
    OperationTarget target,
    OperationState state,
    OperationTimes times,
    Map<String, String> attributes,
    Optional<String> resource,
    Optional<ProblemBody> problem) {

  public OperationStatus {
    attributes = Map.copyOf(attributes);
  }
}
