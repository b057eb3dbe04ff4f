package dev.lintel.properties.paging;

import java.util.HexFormat;

/** The SHA-256 of what a walk is about, as lower-case hexadecimal digits. */
public record QueryDigest(String hexadecimal) {
  static final int BYTES = 32;

  public QueryDigest {
    if (!hexadecimal.matches("[0-9a-f]{64}")) {
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
