package dev.lintel.properties.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A secret that was just made: 256 random bits as text, and some before them that name it. This is
 * the only time that it can be read; its own text form hides it.
 */
public final class NewSecret {
  /** Tells people and scanners of leaked credentials what they have found. */
  private static final String PREFIX = "lintel_";

  static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{51}");

  private static final int ID_CHARACTERS = 8;
  private static final int ID_BYTES = 6;
  private static final int BYTES = ID_BYTES + 32;

  private final String text;
  private final AccountSecret facts;

  private NewSecret(String text, AccountSecret facts) {
    this.text = text;
    this.facts = facts;
  }

  static NewSecret make(SecureRandom random, SecretLife life) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String id = text.substring(0, PREFIX.length() + ID_CHARACTERS);
    return new NewSecret(text, new AccountSecret(id, life.from(), life.until()));
  }

  /** The secret, to be shown to its owner once. */
  public String reveal() {
    return text;
  }

  public AccountSecret facts() {
    return facts;
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
