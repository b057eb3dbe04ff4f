package dev.lintel.properties.access;

import dev.lintel.properties.access.Fingerprints.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found right, by the fingerprint of what was sent, with the account it belongs to.
 * Bounded in number and age, and forgotten when the account changes.
 */
final class RememberedProofs<P extends Proof> {
  private static final float USUAL_LOAD_FACTOR = 0.75f;

  /** What is remembered: the account as it was when it was last compared with its store. */
  record Memory<P extends Proof>(P proof, Instant until) {
    boolean isFresh(Instant now) {
      return now.isBefore(until) && holds(now);
    }

    /** Whether the proof itself still holds, be the memory fresh or not. */
    boolean holds(Instant now) {
      return now.isBefore(proof.ends());
    }

    Account account() {
      return proof.account();
    }
  }

  private final int most;
  private final Duration age;
  private final Map<Fingerprint, Memory<P>> memories =
      new LinkedHashMap<>(16, USUAL_LOAD_FACTOR, true);
  private long generation;

  RememberedProofs(int most, Duration age) {
    this.most = most;
    this.age = age;
  }

  synchronized Optional<Memory<P>> find(Fingerprint fingerprint) {
    return Optional.ofNullable(memories.get(fingerprint));
  }

  /** Rises whenever accounts changed; read it before reading the account to be remembered. */
  synchronized long generation() {
    return generation;
  }

  /**
   * Remembers, unless accounts changed since the generation: then this one may be stale, and the
   * answer is false.
   */
  synchronized boolean remember(Fingerprint fingerprint, P proof, long seen, Instant now) {
    if (seen != generation) {
      return false;
    }
    memories.put(fingerprint, new Memory<>(proof, now.plus(age)));
    if (memories.size() > most) {
      var eldest = memories.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
    return true;
  }

  /** Forgets the proofs of all accounts that are no longer of the revision they were. */
  synchronized void keepOnly(Map<String, Long> revisions) {
    generation++;
    memories
        .values()
        .removeIf(memory ->
            revisions.getOrDefault(memory.account().name(), 0L) != memory.account().revision());
  }

  synchronized void forgetAll() {
    generation++;
    memories.clear();
  }
}
