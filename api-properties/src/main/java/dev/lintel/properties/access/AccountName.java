package dev.lintel.properties.access;

import java.text.Normalizer;

/**
 * The rules for account names. RFC 7617 forbids the colon, which also keeps a name apart from the
 * keys of callers without one ({@code address:...}).
 */
final class AccountName {
  static final int LONGEST = 200;

  private AccountName() {}

  static String check(String name) {
    if (name.isBlank() || name.length() > LONGEST || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "An account name has 1 to " + LONGEST + " characters and no space at either end");
    }
    if (name.indexOf(':') >= 0 || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "An account name has neither a colon nor control characters");
    }
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("An account name is in Unicode's composed form (NFC)");
    }
    return name;
  }
}
