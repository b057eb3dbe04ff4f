package dev.lintel.properties.openapi;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts a server's address into a written description, which names the reader's own as "/". */
final class ServerAddress {
  private static final byte[] OWN = "\"url\" : \"/\"".getBytes(StandardCharsets.UTF_8);

  private ServerAddress() {}

  /** The description with the address of another server; an address needs no escaping in JSON. */
  static byte[] in(byte[] description, URI server) {
    int place = place(description);
    byte[] other = "\"url\" : \"%s\"".formatted(server).getBytes(StandardCharsets.UTF_8);
    byte[] told = Arrays.copyOf(description, description.length + other.length - OWN.length);
    System.arraycopy(other, 0, told, place, other.length);
    int rest = place + OWN.length;
    System.arraycopy(description, rest, told, place + other.length, description.length - rest);
    return told;
  }

  /** The servers stand before the paths, so the first place is theirs. */
  private static int place(byte[] description) {
    for (int at = 0; at <= description.length - OWN.length; at++) {
      if (Arrays.equals(description, at, at + OWN.length, OWN, 0, OWN.length)) {
        return at;
      }
    }
    throw new IllegalArgumentException("The description names no server");
  }
}
