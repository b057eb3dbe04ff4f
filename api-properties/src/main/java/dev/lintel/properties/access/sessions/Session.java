package dev.lintel.properties.access.sessions;

import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param name of the account or the operator
 * @param revision of what was proved at the sign-in; where it has changed since, nothing is proved
 */
public record Session(String name, long revision, Instant startedAt, Instant seenAt) {}
