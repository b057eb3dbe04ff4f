package dev.lintel.properties.access;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * A secret with its hash, which it does not show. A plain SHA-256 does for 256 random bits, which
 * nobody can guess however cheap a guess is; Argon2id is for what people choose.
 */
record StoredSecret(AccountSecret facts, ByteBuffer hash) {

  static StoredSecret of(NewSecret secret) {
    byte[] hash = hash(Password.of(secret.reveal()));
    return new StoredSecret(secret.facts(), ByteBuffer.wrap(hash).asReadOnlyBuffer());
  }

  /** Whether a text has the form of a secret that we made, so that its hash need not be costly. */
  static boolean isOneOfOurs(Password text) {
    return NewSecret.FORM.matcher(text.text()).matches();
  }

  boolean admits(Password text, Instant now) {
    byte[] mine = bytes();
    return MessageDigest.isEqual(mine, hash(text)) && !facts.isExpired(now);
  }

  byte[] bytes() {
    byte[] mine = new byte[hash.remaining()];
    hash.duplicate().get(mine);
    return mine;
  }

  private static byte[] hash(Password text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.bytes());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "StoredSecret[" + facts + "]";
  }
}
