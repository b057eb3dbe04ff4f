package dev.lintel.properties.store;

/** The settings file that is rewritten before every start of an embedded PostgreSQL. */
final class ClusterSettings {

  /** Included from {@code postgresql.conf}; an operator's {@code ALTER SYSTEM} wins over it. */
  static final String FILE = "embedded.conf";

  private ClusterSettings() {}

  static String text(EmbeddedSettings settings, int port) {
    return LIFE.formatted(port, settings.maxConnections(), settings.sharedBuffersMegabytes())
        + (settings.durable() ? DURABLE : NOT_DURABLE);
  }

  private static final String LIFE =
      """
      # Written at every start. Change settings with ALTER SYSTEM.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      port = %d
      max_connections = %d
      shared_buffers = %dMB
      max_wal_size = 2GB
      jit = off
      random_page_cost = 1.1
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_line_prefix = '%%m [%%p] '
      log_checkpoints = off
      """;

  private static final String DURABLE =
      """
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      """;

  private static final String NOT_DURABLE =
      """
      fsync = off
      synchronous_commit = off
      full_page_writes = off
      """;
}
