package dev.lintel.properties.operations;

import java.time.Instant;
import java.util.Optional;

/** When an operation was received, begun and ended, and until when its status is kept at least. */
public record OperationTimes(
    Instant received, Optional<Instant> started, Optional<Instant> finished, Instant expires) {}
