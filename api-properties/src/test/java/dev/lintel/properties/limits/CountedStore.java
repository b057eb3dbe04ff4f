package dev.lintel.properties.limits;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.testkit.SteppingClock;
import java.time.Instant;
import java.util.List;

/** A store whose clock stands still until a story moves it, with the words of its stories. */
interface CountedStore {
  Instant START = Instant.parse("2026-03-01T12:00:00.500Z");

  SteppingClock clock();

  CountStore store();

  default Admission enter(String client, LimitPolicy... policies) {
    return store().count(client, List.of(policies));
  }

  default long remaining(String client, LimitPolicy policy, Instant at) {
    return count(client, at, policy).getFirst().remaining();
  }

  default List<Usage> count(String client, Instant at, LimitPolicy... policies) {
    clock().set(at);
    return store().count(client, List.of(policies)).usages();
  }

  static LimitPolicy policy(String id, String quota, Mode mode) {
    return LimitPolicy.perClient(id, "hub", Quota.parse(quota), mode);
  }
}
