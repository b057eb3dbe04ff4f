package dev.lintel.properties.access.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The random text in a browser's cookie: 256 bits that nobody can guess. It does not show itself.
 *
 * <p>The same text proves that a form is ours: a form carries {@link #formToken}, which nobody can
 * make who cannot read the cookie.
 */
public final class SessionId {
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String text;

  private SessionId(String text) {
    this.text = text;
  }

  /**
   * A new one.
   *
   * @param random a {@link java.security.SecureRandom}, except in tests
   */
  public static SessionId make(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a text could be one. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * The one that a cookie carries.
   *
   * @throws IllegalArgumentException if it cannot be one
   */
  public static SessionId of(String text) {
    if (!isOne(text)) {
      throw new IllegalArgumentException("Not the id of a session");
    }
    return new SessionId(text);
  }

  /** The text, for the cookie alone. */
  public String reveal() {
    return text;
  }

  /** What the forms of this browser carry; it tells nothing of the id. */
  public String formToken() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest("form:"));
  }

  /** Whether a form that came with this cookie is one of ours. */
  public boolean admits(String token) {
    return MessageDigest.isEqual(
        formToken().getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
  }

  /** What is stored in the id's place. */
  byte[] hash() {
    return digest("session:");
  }

  private byte[] digest(String purpose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((purpose + text).getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "(session id)";
  }
}
