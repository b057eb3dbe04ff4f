package dev.lintel.properties.limits;

import java.util.HashMap;
import java.util.Map;

/**
 * How many requests of each client are under way under a policy on requests in parallel. It is kept
 * apart from the windows, which may be forgotten while a request is still under way. Whoever uses
 * it holds the lock of its stripe.
 */
final class Slots {
  private record Key(String client, String policy) {}

  private static final class Held {
    int all;
    int finishing;
  }

  private final Map<Key, Held> held = new HashMap<>();

  int held(String client, String policy) {
    Held present = held.get(new Key(client, policy));
    return present == null ? 0 : present.all;
  }

  /** How many of them have their last part on its way, and so end at any moment. */
  int finishing(String client, String policy) {
    Held present = held.get(new Key(client, policy));
    return present == null ? 0 : present.finishing;
  }

  void take(String client, String policy) {
    held.computeIfAbsent(new Key(client, policy), _ -> new Held()).all++;
  }

  void finish(String client, String policy) {
    held.get(new Key(client, policy)).finishing++;
  }

  void giveBack(String client, String policy, boolean wasFinishing) {
    var key = new Key(client, policy);
    Held present = held.get(key);
    present.finishing -= wasFinishing ? 1 : 0;
    if (--present.all == 0) {
      held.remove(key);
    }
  }
}
