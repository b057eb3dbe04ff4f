package dev.lintel.properties.operations;

import java.time.Instant;

/** How many operations of an account have not ended, and when the oldest of them was received. */
public record Backlog(String account, long operations, Instant oldest) {}
