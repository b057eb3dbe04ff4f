package dev.lintel.properties.limits;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts in the memory of one process. Clients are spread over stripes, each with its own lock, and
 * their number is bounded: when there are more, those that were longest away are forgotten.
 */
public final class MemoryCounts implements CountStore {
  private static final int STRIPES = 64;

  private final List<Stripe> stripes;

  /**
   * @param clients how many clients are remembered, roughly; at least one for each of 64 stripes
   */
  public MemoryCounts(int clients, InstantSource clock) {
    int perStripe = Math.max(1, clients / STRIPES);
    stripes = Stream.generate(() -> new Stripe(perStripe, clock)).limit(STRIPES).toList();
  }

  @Override
  public Admission count(String client, List<LimitPolicy> policies) {
    return stripeOf(client).count(client, policies);
  }

  @Override
  public List<Usage> look(String client, List<LimitPolicy> policies) {
    return stripeOf(client).look(client, policies);
  }

  /** Takes the counts that changed since the last time, one for each client and policy. */
  List<CountRow> drainChanged() {
    var rows = new ArrayList<CountRow>();
    stripes.forEach(stripe -> stripe.drainChanged(rows));
    return rows;
  }

  /** Puts back a count of an earlier process. */
  void restore(CountRow row) {
    stripeOf(row.client()).restore(row);
  }

  /** Forgets windows that are over; returns how many clients remain. */
  int dropExpired(Instant now) {
    return stripes.stream().mapToInt(stripe -> stripe.dropExpired(now)).sum();
  }

  private Stripe stripeOf(String client) {
    int hash = client.hashCode();
    return stripes.get((hash ^ (hash >>> 16)) & (STRIPES - 1));
  }
}
