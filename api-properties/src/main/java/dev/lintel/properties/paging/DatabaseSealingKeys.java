package dev.lintel.properties.paging;

import dev.lintel.properties.store.Database;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Keys in the table {@code properties.sealing_key}, which all processes share. A key never changes,
 * so each is read once per process.
 */
public final class DatabaseSealingKeys implements SealingKeys {
  private final Database database;
  private final KeyMaking making;
  private final Map<Integer, byte[]> known = new ConcurrentHashMap<>();

  /**
   * @param random a {@link java.security.SecureRandom}, except in tests
   */
  public DatabaseSealingKeys(Database database, RandomGenerator random) {
    this.database = database;
    this.making = new KeyMaking(random);
  }

  @Override
  public byte[] keyOf(int period) {
    return find(period)
        .or(() -> {
          offer(period);
          return find(period);
        })
        .orElseThrow();
  }

  @Override
  public Optional<byte[]> find(int period) {
    byte[] key = known.get(period);
    if (key != null) {
      return Optional.of(key.clone());
    }
    Optional<byte[]> read = read(period);
    read.ifPresent(found -> known.put(period, found));
    return read.map(byte[]::clone);
  }

  /** Inserts a new key, unless another process was first; then the other's key is the key. */
  private void offer(int period) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into properties.sealing_key (id, key) values (?, ?)"
                    + " on conflict (id) do nothing",
                period,
                making.newKey()));
  }

  private Optional<byte[]> read(int period) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select key from properties.sealing_key where id = :id")
                .bind("id", period)
                .mapTo(byte[].class)
                .findOne());
  }
}
