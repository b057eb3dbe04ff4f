package dev.lintel.server.doors;

import dev.lintel.server.options.Addresses;
import dev.lintel.server.options.HostPort;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out, before anything is made, whether the doors can open where the options say. */
public final class FreeAddresses {
  private static final int ONE_WAITING = 1;

  private FreeAddresses() {}

  /**
   * Takes all addresses for a moment, all at once, so that two doors with one address show too.
   *
   * @throws TakenAddressesException that tells every one that cannot be had
   */
  public static void require(Addresses addresses) {
    List<ServerSocket> held = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try {
      for (var door : doors(addresses)) {
        take(door.getValue(), held)
            .ifPresent(reason -> faults.add(told(door.getKey(), door.getValue(), reason)));
      }
    } finally {
      held.forEach(FreeAddresses::release);
    }
    if (!faults.isEmpty()) {
      throw new TakenAddressesException(faults);
    }
  }

  private static List<Map.Entry<String, HostPort>> doors(Addresses addresses) {
    return List.of(
        Map.entry(Doors.MANAGEMENT, addresses.management()),
        Map.entry(Doors.HTTP, addresses.http()),
        Map.entry(Doors.HTTPS, addresses.https()));
  }

  /** Why the address cannot be had; empty if it is held now. */
  private static Optional<String> take(HostPort address, List<ServerSocket> held) {
    try {
      ServerSocket socket = new ServerSocket();
      held.add(socket);
      socket.setReuseAddress(true);
      socket.bind(address.toSocketAddress(), ONE_WAITING);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException("An address that was tried cannot be given back", e);
    }
  }

  /** A door has the name of its option. */
  private static String told(String door, HostPort address, String reason) {
    return ("Cannot listen on %s: %s. Stop what uses it, or choose another address with --%s; port 0"
            + " picks a free one.")
        .formatted(address, reason, door);
  }
}
