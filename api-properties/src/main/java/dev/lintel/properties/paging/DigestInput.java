package dev.lintel.properties.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Feeds values to SHA-256, each with its length in front, so that no two lists of values run
 * together into the same bytes.
 */
final class DigestInput {
  private final MessageDigest sha256;

  DigestInput() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  DigestInput number(long value) {
    sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    return this;
  }

  DigestInput bytes(byte[] value) {
    number(value.length);
    sha256.update(value);
    return this;
  }

  DigestInput text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  DigestInput texts(List<String> values) {
    number(values.size());
    values.forEach(this::text);
    return this;
  }

  QueryDigest digest() {
    return QueryDigest.of(sha256.digest());
  }
}
