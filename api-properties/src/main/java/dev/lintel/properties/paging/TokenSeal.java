package dev.lintel.properties.paging;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes tokens that nobody can read or forge: AES-256 in GCM (NIST SP 800-38D) with a random nonce
 * of 96 bits. A token is key number, nonce, sealed content and tag in URL-safe Base64 without
 * padding (RFC 4648, section 5), so it stands in a query without escapes. Safe for use by many
 * threads.
 */
public final class TokenSeal {
  private static final int KEY_NUMBER_BYTES = Integer.BYTES;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final int HEAD_BYTES = KEY_NUMBER_BYTES + NONCE_BYTES;
  private static final int LONGEST_TOKEN = 32_000;
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
    int period = period();
    byte[] content = TokenContent.write(token);
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var sealed = ByteBuffer.allocate(HEAD_BYTES + content.length + TAG_BYTES);
    sealed.putInt(period).put(nonce);
    sealed.put(crypt(Cipher.ENCRYPT_MODE, keys.keyOf(period), sealed, content));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
  }

  /** The token's content; empty if it is damaged, or sealed with a key that is not ours. */
  Optional<PageToken> open(String text) {
    return decode(text).flatMap(this::unseal).flatMap(TokenContent::read);
  }

  private Optional<byte[]> unseal(byte[] token) {
    var head = ByteBuffer.wrap(token, 0, HEAD_BYTES);
    int number = head.getInt(0);
    if (number < 0 || number > period() + 1) {
      return Optional.empty();
    }
    return keys.find(number).flatMap(key -> unseal(key, token));
  }

  private static Optional<byte[]> unseal(byte[] key, byte[] token) {
    byte[] sealed = java.util.Arrays.copyOfRange(token, HEAD_BYTES, token.length);
    try {
      return Optional.of(crypt(Cipher.DECRYPT_MODE, key, ByteBuffer.wrap(token), sealed));
    } catch (SealBroken broken) {
      return Optional.empty();
    }
  }

  private static byte[] crypt(int mode, byte[] key, ByteBuffer token, byte[] content) {
    byte[] nonce = java.util.Arrays.copyOfRange(token.array(), KEY_NUMBER_BYTES, HEAD_BYTES);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
      cipher.updateAAD(token.array(), 0, KEY_NUMBER_BYTES);
      return cipher.doFinal(content);
    } catch (javax.crypto.AEADBadTagException broken) {
      throw new SealBroken();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has AES in GCM", impossible);
    }
  }

  /**
   * The token's bytes. The text must be exactly what we would have written: Base64 has spare bits
   * at its end, and a token with other spare bits would be another text for the same bytes.
   */
  private static Optional<byte[]> decode(String text) {
    if (text.length() > LONGEST_TOKEN) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      boolean ours = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text);
      return ours && bytes.length > HEAD_BYTES + TAG_BYTES ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private int period() {
    return (int) (clock.millis() / PERIOD);
  }

  private static final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken() {
      super("seal broken", null, false, false);
    }
  }
}
