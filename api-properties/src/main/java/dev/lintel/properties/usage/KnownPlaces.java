package dev.lintel.properties.usage;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The callers without account that have rows of their own: so many at most, the rest count
 * together. Whoever was not seen for some days makes room.
 */
final class KnownPlaces {
  private final int most;
  private final Set<String> names = new HashSet<>();

  KnownPlaces(int most) {
    this.most = most;
  }

  /** Takes over those that all processes know. */
  void load(Handle handle) {
    Set<String> kept =
        handle
            .createQuery("select client from properties.usage_client where client like 'address:%'")
            .mapTo(String.class)
            .set();
    names.clear();
    names.addAll(kept);
  }

  /** The client itself, or the one that stands for the rest. */
  Client admit(Client client) {
    if (!client.isUnknown() || names.contains(client.name())) {
      return client;
    }
    if (names.size() >= most) {
      return Client.OTHERS;
    }
    names.add(client.name());
    return client;
  }
}
