package dev.lintel.properties.paging;

import java.util.Optional;

/**
 * The keys that page tokens are sealed with, shared by all processes of a server. A key's id is the
 * number of its period of 30 days since 1970, so that processes that start at once agree on the
 * key's place without a lock. Old keys are kept: an expired token must still be known as expired.
 */
public interface SealingKeys {
  /** Days after which a new key is used. */
  int PERIOD_DAYS = 30;

  /** The bytes of the period's key, made now if it is the period's first use. */
  byte[] keyOf(int period);

  /** The bytes of a key that was made before; empty if it never was. */
  Optional<byte[]> find(int period);
}
