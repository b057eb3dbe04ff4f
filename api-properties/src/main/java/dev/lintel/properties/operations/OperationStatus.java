package dev.lintel.properties.operations;

import java.util.Optional;
import java.util.UUID;

/**
 * Where an operation stands.
 *
 * @param resource path of what it made or changed, once it is processed
 * @param problem what a synchronous request would have been answered, where it failed
 */
public record OperationStatus(
    UUID id,
    OperationTarget target,
    OperationState state,
    OperationTimes times,
    Optional<String> resource,
    Optional<ProblemBody> problem) {}
