package dev.lintel.properties.access;

import dev.lintel.properties.access.Fingerprints.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Credentials that were found right, by fingerprint, with the account they belong to. Bounded in
 * number and age, and forgotten when the account changes.
 */
final class RememberedCredentials {
  private static final float USUAL_LOAD_FACTOR = 0.75f;

  /** What is remembered: the account as it was when it was last compared with its store. */
  record Memory(StoredAccount stored, Instant until) {
    boolean isFresh(Instant now) {
      return now.isBefore(until);
    }

    Account account() {
      return stored.account();
    }
  }

  private final int most;
  private final Duration age;
  private final Map<Fingerprint, Memory> memories =
      new LinkedHashMap<>(16, USUAL_LOAD_FACTOR, true);
  private long generation;

  RememberedCredentials(int most, Duration age) {
    this.most = most;
    this.age = age;
  }

  synchronized Optional<Memory> find(Fingerprint fingerprint) {
    return Optional.ofNullable(memories.get(fingerprint));
  }

  /** Rises whenever accounts changed; read it before reading the account to be remembered. */
  synchronized long generation() {
    return generation;
  }

  /** Remembers, unless accounts changed since the generation: then this one may be stale. */
  synchronized void remember(
      Fingerprint fingerprint, StoredAccount account, long seen, Instant now) {
    if (seen != generation) {
      return;
    }
    memories.put(fingerprint, new Memory(account, now.plus(age)));
    if (memories.size() > most) {
      var eldest = memories.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  /** Forgets the credentials of all accounts that are no longer of the revision they were. */
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
