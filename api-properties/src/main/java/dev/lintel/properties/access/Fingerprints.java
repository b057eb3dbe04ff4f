package dev.lintel.properties.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names credentials by HMAC-SHA256 under a key that lives and dies with the process, so that they
 * can be remembered without being kept.
 */
final class Fingerprints {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  /** A fingerprint; without the key it tells nothing about the credentials. */
  record Fingerprint(long first, long second, long third, long fourth) {
    private static Fingerprint of(byte[] mac) {
      ByteBuffer bytes = ByteBuffer.wrap(mac);
      return new Fingerprint(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    @Override
    public String toString() {
      return "(fingerprint)";
    }
  }

  /** Set up with the key once; every use works on a copy, which is cheaper than setting up. */
  private final Mac keyed;

  Fingerprints(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  Fingerprint of(Credentials credentials) {
    byte[] name = credentials.name().getBytes(StandardCharsets.UTF_8);
    byte[] password = credentials.password().bytes();
    Mac mac = copy();
    // The length keeps "ab" and "c" apart from "a" and "bc".
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).flip());
    mac.update(name);
    mac.update(password);
    return Fingerprint.of(mac.doFinal());
  }

  Fingerprint of(String token) {
    return Fingerprint.of(copy().doFinal(token.getBytes(StandardCharsets.UTF_8)));
  }

  private Mac copy() {
    try {
      return (Mac) keyed.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The platform's " + ALGORITHM + " can be copied", e);
    }
  }
}
