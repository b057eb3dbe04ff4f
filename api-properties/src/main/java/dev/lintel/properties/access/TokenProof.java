package dev.lintel.properties.access;

import java.time.Instant;

/**
 * A genuine token of an account that exists.
 *
 * @param generation of the verifier, when it said so
 */
record TokenProof(Account account, VerifiedToken token, long generation) implements Proof {
  @Override
  public Instant ends() {
    return token.expiresAt();
  }
}
