package dev.lintel.properties.limits;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counts of some of the clients behind one lock; longest away first in order. */
final class Stripe {
  private static final float USUAL_LOAD_FACTOR = 0.75f;

  private final int mostClients;
  private final InstantSource clock;
  private final Map<String, Map<String, Window>> clients =
      new LinkedHashMap<>(16, USUAL_LOAD_FACTOR, true);
  private final Set<String> changed = new HashSet<>();

  Stripe(int mostClients, InstantSource clock) {
    this.mostClients = mostClients;
    this.clock = clock;
  }

  synchronized Admission count(String client, List<LimitPolicy> policies) {
    Instant now = clock.instant();
    Map<String, Window> windows = windowsOf(client);
    List<Window> present = present(windows, policies, now);
    if (isRefused(present, policies)) {
      return new Admission(usages(present, policies), now);
    }
    changed.add(client);
    return new Admission(counted(windows, present, policies), now);
  }

  private static List<Usage> usages(List<Window> present, List<LimitPolicy> policies) {
    var usages = new ArrayList<Usage>(policies.size());
    for (int i = 0; i < present.size(); i++) {
      LimitPolicy policy = policies.get(i);
      usages.add(present.get(i).usage(policy, present.get(i).isUsedUp(policy)));
    }
    return usages;
  }

  private static List<Usage> counted(
      Map<String, Window> windows, List<Window> present, List<LimitPolicy> policies) {
    var usages = new ArrayList<Usage>(policies.size());
    for (int i = 0; i < present.size(); i++) {
      LimitPolicy policy = policies.get(i);
      boolean exceeded = present.get(i).isUsedUp(policy);
      Window window = exceeded ? present.get(i) : present.get(i).withOneMore();
      windows.put(policy.id(), window);
      usages.add(window.usage(policy, exceeded));
    }
    return usages;
  }

  private static List<Window> present(
      Map<String, Window> windows, List<LimitPolicy> policies, Instant now) {
    var present = new ArrayList<Window>(policies.size());
    for (LimitPolicy policy : policies) {
      Window last = windows.get(policy.id());
      present.add(last == null ? Window.beginning(policy, now) : last.under(policy, now));
    }
    return present;
  }

  private static boolean isRefused(List<Window> windows, List<LimitPolicy> policies) {
    for (int i = 0; i < windows.size(); i++) {
      LimitPolicy policy = policies.get(i);
      if (policy.mode() == LimitPolicy.Mode.ENFORCE && windows.get(i).isUsedUp(policy)) {
        return true;
      }
    }
    return false;
  }

  synchronized void restore(CountRow row) {
    windowsOf(row.client()).put(row.policy(), row.window());
  }

  synchronized void drainChanged(List<CountRow> rows) {
    for (String client : changed) {
      // One that was pushed out since its last request has nothing left to keep.
      clients
          .getOrDefault(client, Map.of())
          .forEach((policy, window) -> rows.add(CountRow.of(policy, client, window)));
    }
    changed.clear();
  }

  synchronized int dropExpired(Instant now) {
    clients.values().forEach(windows -> windows.values().removeIf(window -> window.isOver(now)));
    clients.values().removeIf(Map::isEmpty);
    return clients.size();
  }

  private Map<String, Window> windowsOf(String client) {
    Map<String, Window> windows = clients.get(client);
    if (windows == null) {
      makeRoom();
      windows = HashMap.newHashMap(2);
      clients.put(client, windows);
    }
    return windows;
  }

  private void makeRoom() {
    if (clients.size() >= mostClients) {
      var eldest = clients.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }
}
