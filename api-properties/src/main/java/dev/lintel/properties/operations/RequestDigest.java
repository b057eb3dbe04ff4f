package dev.lintel.properties.operations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/** Tells whether two requests are the same, without keeping what they said. */
final class RequestDigest {

  private RequestDigest() {}

  static byte[] of(NewOperation operation) {
    MessageDigest digest = sha256();
    add(digest, operation.target().api());
    add(digest, operation.target().kind());
    add(digest, operation.request().path());
    new TreeMap<>(operation.request().attributes())
        .forEach((name, value) -> {
          add(digest, name);
          add(digest, value);
        });
    return digest.digest(operation.request().body());
  }

  /** With its length before it, so that no two lists of parts look alike. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
