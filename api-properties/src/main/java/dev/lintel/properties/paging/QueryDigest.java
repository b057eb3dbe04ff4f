package dev.lintel.properties.paging;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of what a walk is about, as lower-case hexadecimal digits. */
public record QueryDigest(String hexadecimal) {
  static final int BYTES = 32;

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  public QueryDigest {
    if (!DIGITS.matcher(hexadecimal).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in hexadecimal");
    }
  }

  static QueryDigest of(byte[] digest) {
    return new QueryDigest(HexFormat.of().formatHex(digest));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hexadecimal);
  }
}
