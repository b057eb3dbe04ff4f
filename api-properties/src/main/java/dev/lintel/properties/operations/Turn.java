package dev.lintel.properties.operations;

import java.time.Instant;

/** A lane's turn: whoever holds the lane may apply its open operations up to the mark. */
record Turn(Lane lane, long mark, Instant since) {}
