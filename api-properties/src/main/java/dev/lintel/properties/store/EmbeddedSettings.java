package dev.lintel.properties.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Choices for an embedded PostgreSQL.
 *
 * @param binaries directory to unpack the program into, so that several databases share it; empty
 *     means the database's own directory
 * @param port of the loopback address; empty means a free one, another at each start
 * @param sharedBuffersMegabytes PostgreSQL's {@code shared_buffers} in MB
 * @param maxConnections PostgreSQL's {@code max_connections}
 * @param durable whether a commit waits for the disk; only tests may answer no
 * @param keptRunning whether it is started again, on its port, when it ends by itself
 */
public record EmbeddedSettings(
    Optional<Path> binaries,
    OptionalInt port,
    int sharedBuffersMegabytes,
    int maxConnections,
    boolean durable,
    boolean keptRunning) {

  /** Durable, 256 MB of shared buffers, 100 connections, binaries beside the data. */
  public static EmbeddedSettings defaults() {
    return new EmbeddedSettings(Optional.empty(), OptionalInt.empty(), 256, 100, true, false);
  }

  /** The same, with the program unpacked under a shared directory. */
  public EmbeddedSettings withBinariesIn(Path directory) {
    return new EmbeddedSettings(
        Optional.of(directory), port, sharedBuffersMegabytes, maxConnections, durable, keptRunning);
  }

  /** The same, always on one port, so that clients find it again after a restart. */
  public EmbeddedSettings onPort(int number) {
    return new EmbeddedSettings(
        binaries,
        OptionalInt.of(number),
        sharedBuffersMegabytes,
        maxConnections,
        durable,
        keptRunning);
  }

  /** The same, with another size of {@code shared_buffers} in MB. */
  public EmbeddedSettings withSharedBuffers(int megabytes) {
    return new EmbeddedSettings(binaries, port, megabytes, maxConnections, durable, keptRunning);
  }

  /** The same, with another number of connections. */
  public EmbeddedSettings withMaxConnections(int number) {
    return new EmbeddedSettings(
        binaries, port, sharedBuffersMegabytes, number, durable, keptRunning);
  }

  /** The same, but a power cut may lose or damage everything: for tests alone. */
  public EmbeddedSettings notDurable() {
    return new EmbeddedSettings(
        binaries, port, sharedBuffersMegabytes, maxConnections, false, keptRunning);
  }

  /** The same, started again whenever it ends by itself: for a server, which must go on. */
  public EmbeddedSettings keepRunning() {
    return new EmbeddedSettings(
        binaries, port, sharedBuffersMegabytes, maxConnections, durable, true);
  }
}
