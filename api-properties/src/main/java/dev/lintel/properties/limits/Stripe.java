package dev.lintel.properties.limits;

import dev.lintel.properties.limits.Quota.InParallel;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import dev.lintel.properties.limits.Quota.Windowed;
import dev.lintel.properties.limits.Standing.Beside;
import dev.lintel.properties.limits.Standing.InWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The counts of some of the clients behind one lock; longest away first in order. */
final class Stripe {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
  private static final float USUAL_LOAD_FACTOR = 0.75f;

  private final int mostClients;
  private final InstantSource clock;
  private final Map<String, Map<String, Window>> clients =
      new LinkedHashMap<>(16, USUAL_LOAD_FACTOR, true);
  private final Set<String> changed = new HashSet<>();
  private final Slots slots = new Slots();

  Stripe(int mostClients, InstantSource clock) {
    this.mostClients = mostClients;
    this.clock = clock;
  }

  /**
   * Counts a request. Where all slots are taken but the holder of one is sending its last part, it
   * waits a moment for that one: the caller may have seen the end of the answer before we do.
   */
  synchronized Admission count(String client, List<LimitPolicy> policies) {
    Admission admission = attempt(client, policies);
    return admission.granted() ? admission : patient(client, policies, admission);
  }

  private Admission patient(String client, List<LimitPolicy> policies, Admission refused) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    Admission admission = refused;
    while (!admission.granted() && mayGoSoon(client, admission) && waitUntil(end)) {
      admission = attempt(client, policies);
    }
    return admission;
  }

  synchronized List<Usage> look(String client, List<LimitPolicy> policies) {
    Map<String, Window> windows = clients.getOrDefault(client, Map.of());
    return usages(standings(client, windows, policies, clock.instant()), false);
  }

  private Admission attempt(String client, List<LimitPolicy> policies) {
    Instant now = clock.instant();
    Map<String, Window> windows = windowsOf(client);
    List<Standing> standings = standings(client, windows, policies, now);
    boolean refused = isRefused(standings);
    List<Usage> usages = usages(standings, !refused);
    if (refused) {
      return new Admission(usages, now);
    }
    changed.add(client);
    return new Admission(usages, now, counted(client, windows, standings, now));
  }

  private List<Standing> standings(
      String client, Map<String, Window> windows, List<LimitPolicy> policies, Instant now) {
    var standings = new ArrayList<Standing>(policies.size());
    for (LimitPolicy policy : policies) {
      standings.add(Standing.of(policy, client, windows, slots, now));
    }
    return standings;
  }

  private static boolean isRefused(List<Standing> standings) {
    for (Standing standing : standings) {
      if (standing.refuses()) {
        return true;
      }
    }
    return false;
  }

  private static List<Usage> usages(List<Standing> standings, boolean counted) {
    var usages = new ArrayList<Usage>(standings.size());
    for (Standing standing : standings) {
      usages.add(standing.usage(counted));
    }
    return usages;
  }

  /** Counts in each window, takes each slot, and returns what is to be given back. */
  private Lease counted(
      String client, Map<String, Window> windows, List<Standing> standings, Instant now) {
    var held = new ArrayList<LimitPolicy>(0);
    for (Standing standing : standings) {
      switch (standing) {
        case InWindow inWindow -> {
          windows.put(inWindow.policy().id(), inWindow.counted());
          if (inWindow.quota() instanceof TimePerWindow) {
            held.add(inWindow.policy());
          }
        }
        case Beside beside -> {
          slots.take(client, beside.policy().id());
          held.add(beside.policy());
        }
      }
    }
    return held.isEmpty() ? Lease.NONE : new StripeLease(this, client, List.copyOf(held), now);
  }

  /** Whether each slot that refuses may be free at any moment, and nothing else refuses. */
  private boolean mayGoSoon(String client, Admission refused) {
    for (Usage usage : refused.usages()) {
      boolean ending =
          usage.policy().quota() instanceof InParallel
              && usage.used() - slots.finishing(client, usage.policy().id()) < usage.limit();
      if (usage.refuses() && !ending) {
        return false;
      }
    }
    return true;
  }

  private boolean waitUntil(long end) {
    long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (millis <= 0) {
      return false;
    }
    try {
      wait(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  synchronized void finishing(String client, List<LimitPolicy> held) {
    for (LimitPolicy policy : held) {
      if (policy.quota() instanceof InParallel) {
        slots.finish(client, policy.id());
      }
    }
    notifyAll();
  }

  /** Frees slots, and adds the time that the request took. */
  synchronized void giveBack(
      String client, List<LimitPolicy> held, boolean wasFinishing, Instant since) {
    Instant now = clock.instant();
    for (LimitPolicy policy : held) {
      switch (policy.quota()) {
        case InParallel _ -> slots.giveBack(client, policy.id(), wasFinishing);
        case Windowed quota -> spend(client, policy, quota, Duration.between(since, now));
      }
    }
    notifyAll();
  }

  private void spend(String client, LimitPolicy policy, Windowed quota, Duration took) {
    Map<String, Window> windows = windowsOf(client);
    Window present = Window.of(windows, policy.id(), quota, policy.resets(), clock.instant());
    windows.put(policy.id(), present.withMore(Math.max(0, took.toNanos() / 1_000)));
    changed.add(client);
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
