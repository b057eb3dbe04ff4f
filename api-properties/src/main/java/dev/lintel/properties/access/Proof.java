package dev.lintel.properties.access;

import java.time.Instant;

/** What a caller proved, as long as it holds; a {@link RememberedProofs} keeps it for a while. */
interface Proof {
  Account account();

  /** From when the proof holds no longer, whatever happens to the account. */
  Instant ends();
}
