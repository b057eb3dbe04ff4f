package dev.lintel.export.wire;

import java.time.Instant;

/** When something was made and last changed, in UTC. */
public record ItemStatus(Instant createdDate, Instant lastModifiedDate) {}
