package dev.lintel.benchmarks.crash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The newest operations of each account. */
final class Recent {
  private static final int MOST = 200;

  private final Map<String, Deque<UUID>> byAccount = new HashMap<>();

  synchronized void add(String account, UUID id) {
    Deque<UUID> ids = byAccount.computeIfAbsent(account, _ -> new ArrayDeque<>());
    ids.addLast(id);
    if (ids.size() > MOST) {
      ids.removeFirst();
    }
  }

  synchronized List<UUID> of(String account) {
    return List.copyOf(byAccount.getOrDefault(account, new ArrayDeque<>()));
  }
}
