package dev.lintel.properties.access.certificates;

import dev.lintel.properties.access.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the register told of certificates that an authority signed, so that a kept connection does
 * not ask the database for every request. Bounded in number and age, and forgotten as a whole when
 * the register, the authorities or an account changes.
 */
final class CertificateMemory {
  private static final int MOST = 10_000;
  private static final Duration AGE = Duration.ofMinutes(15);
  private static final float USUAL_LOAD_FACTOR = 0.75f;

  /**
   * What is known of a certificate.
   *
   * @param authority that signed it
   * @param entry empty if it is not registered
   * @param account empty if it is not registered
   */
  record Known(
      Authority authority, Optional<RegisteredCertificate> entry, Optional<Account> account) {}

  private record Remembered(Known known, Instant until) {
    boolean isFresh(Instant now) {
      return now.isBefore(until) && known.authority().isInForce(now);
    }
  }

  private final Map<Fingerprint, Remembered> memories =
      new LinkedHashMap<>(16, USUAL_LOAD_FACTOR, true);
  private long generation;

  synchronized Optional<Known> find(Fingerprint fingerprint, Instant now) {
    return Optional.ofNullable(memories.get(fingerprint))
        .filter(memory -> memory.isFresh(now))
        .map(Remembered::known);
  }

  /** Rises with every change; read it before reading what is to be remembered. */
  synchronized long generation() {
    return generation;
  }

  /** Remembers, unless something changed since the generation: then this may be stale. */
  synchronized void remember(Fingerprint fingerprint, Known known, long seen, Instant now) {
    if (seen != generation) {
      return;
    }
    memories.put(fingerprint, new Remembered(known, now.plus(AGE)));
    if (memories.size() > MOST) {
      var eldest = memories.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  synchronized void forgetAll() {
    generation++;
    memories.clear();
  }
}
