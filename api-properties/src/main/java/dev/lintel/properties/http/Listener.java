package dev.lintel.properties.http;

import java.util.Optional;

/**
 * An address to listen on; port 0 takes a free one. With an identity the connection is encrypted.
 *
 * @param name what the address is for, such as http or management
 */
public record Listener(String name, String host, int port, Optional<ServerIdentity> identity) {

  public static Listener plain(String name, String host, int port) {
    return new Listener(name, host, port, Optional.empty());
  }

  public static Listener encrypted(String name, String host, int port, ServerIdentity identity) {
    return new Listener(name, host, port, Optional.of(identity));
  }
}
