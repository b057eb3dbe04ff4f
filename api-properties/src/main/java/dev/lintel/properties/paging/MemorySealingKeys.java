package dev.lintel.properties.paging;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Keys that die with the process: for tests and for a server whose walks need not outlive it. */
public final class MemorySealingKeys implements SealingKeys {
  private final KeyMaking making;
  private final Map<Integer, byte[]> keys = new ConcurrentHashMap<>();

  /**
   * @param random a {@link java.security.SecureRandom}, except in tests
   */
  public MemorySealingKeys(RandomGenerator random) {
    this.making = new KeyMaking(random);
  }

  @Override
  public byte[] keyOf(int period) {
    return keys.computeIfAbsent(period, _ -> making.newKey()).clone();
  }

  @Override
  public Optional<byte[]> find(int period) {
    return Optional.ofNullable(keys.get(period)).map(byte[]::clone);
  }
}
