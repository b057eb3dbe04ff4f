package dev.lintel.properties.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * An accepted operation, as its handler sees it.
 *
 * @param sequence rises in the order in which operations were accepted, over all accounts, with
 *     gaps
 */
public record Operation(
    UUID id, OperationTarget target, OperationRequest request, long sequence, Instant receivedAt) {}
