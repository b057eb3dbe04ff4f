package dev.lintel.properties.operations;

/**
 * An operation that is stored.
 *
 * @param repeated whether the same request with the same idempotency key was stored before; the
 *     status is then that operation's, as it is now
 */
public record Accepted(OperationStatus status, boolean repeated) {}
