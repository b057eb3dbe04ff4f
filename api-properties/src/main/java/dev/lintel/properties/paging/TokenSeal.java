package dev.lintel.properties.paging;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes tokens that nobody can read or forge: AES-256 in GCM (NIST SP 800-38D) with a random nonce
 * of 96 bits. A token is key number, nonce, sealed content and tag, written as {@link TokenText}.
 * Safe for use by many threads.
 */
public final class TokenSeal {
  private static final int NUMBER_BYTES = Integer.BYTES;
  private static final int NONCE_BYTES = 12;
  private static final int HEAD_BYTES = NUMBER_BYTES + NONCE_BYTES;
  private static final int TAG_BYTES = 16;
  private static final long PERIOD = Duration.ofDays(SealingKeys.PERIOD_DAYS).toMillis();

  private final SealingKeys keys;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * @param random a {@link java.security.SecureRandom}, except in tests
   */
  public TokenSeal(SealingKeys keys, InstantSource clock, RandomGenerator random) {
    this.keys = keys;
    this.clock = clock;
    this.random = random;
  }

  String seal(PageToken token) {
    byte[] content = TokenContent.write(token);
    byte[] bytes = new byte[HEAD_BYTES + content.length + TAG_BYTES];
    random.nextBytes(bytes);
    int period = period();
    ByteBuffer.wrap(bytes).putInt(period);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.keyOf(period), bytes);
      cipher.doFinal(content, 0, content.length, bytes, HEAD_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw withoutCipher(impossible);
    }
    return TokenText.write(bytes);
  }

  /** The token's content; empty if it is damaged, or sealed with a key that is not ours. */
  Optional<PageToken> open(String text) {
    return TokenText.read(text)
        .filter(bytes -> bytes.length > HEAD_BYTES + TAG_BYTES)
        .flatMap(bytes -> key(bytes).flatMap(key -> unseal(key, bytes)))
        .flatMap(TokenContent::read);
  }

  /** The key that a token names. One period ahead of us may be another process with its clock. */
  private Optional<byte[]> key(byte[] bytes) {
    int period = ByteBuffer.wrap(bytes).getInt();
    return period < 0 || period > period() + 1 ? Optional.empty() : keys.find(period);
  }

  private static Optional<byte[]> unseal(byte[] key, byte[] bytes) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, bytes);
      return Optional.of(cipher.doFinal(bytes, HEAD_BYTES, bytes.length - HEAD_BYTES));
    } catch (AEADBadTagException damaged) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw withoutCipher(impossible);
    }
  }

  /** A cipher for the token whose head stands in the bytes; the key's number is sealed as well. */
  private static Cipher cipher(int mode, byte[] key, byte[] head) throws GeneralSecurityException {
    var nonce = new GCMParameterSpec(TAG_BYTES * Byte.SIZE, head, NUMBER_BYTES, NONCE_BYTES);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), nonce);
    cipher.updateAAD(head, 0, NUMBER_BYTES);
    return cipher;
  }

  private int period() {
    return (int) (clock.millis() / PERIOD);
  }

  private static IllegalStateException withoutCipher(GeneralSecurityException cause) {
    return new IllegalStateException("Every JDK has AES in GCM", cause);
  }
}
