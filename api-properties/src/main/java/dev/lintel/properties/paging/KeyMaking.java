package dev.lintel.properties.paging;

import java.util.random.RandomGenerator;

/** Makes the bytes of AES-256 keys. */
record KeyMaking(RandomGenerator random) {
  private static final int KEY_BYTES = 32;

  byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return key;
  }
}
