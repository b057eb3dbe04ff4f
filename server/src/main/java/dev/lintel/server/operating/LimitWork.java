package dev.lintel.server.operating;

import dev.lintel.properties.limits.KnownEndpoints;
import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.store.Database;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Changes of limits, as an operator words them. */
public record LimitWork(Database database) {

  /**
   * A policy as it is asked for; what is left out stays, or is usual for a new one.
   *
   * @param api of a new policy: the API that it counts
   * @param endpoint of a new policy: one operation; else all together
   */
  public record Asked(
      String id,
      Optional<String> quota,
      Optional<String> mode,
      Optional<String> api,
      Optional<String> endpoint) {}

  /**
   * Changes a policy, or adds one.
   *
   * @throws IllegalArgumentException that tells what is wrong with what was asked for
   */
  public void set(Asked asked) {
    var policies = new LimitPolicies(database);
    Optional<Quota> quota = asked.quota().map(Quota::parse);
    Optional<LimitPolicy.Mode> mode = asked.mode().map(LimitPolicy.Mode::parse);
    if (asked.api().isEmpty()) {
      policies.change(asked.id(), quota, mode);
      return;
    }
    String api = asked.api().get();
    requireKnown(api, policies);
    asked.endpoint().ifPresent(endpoint -> new KnownEndpoints(database).check(api, endpoint));
    policies.set(made(asked, api, quota, mode));
  }

  /** Every API that is served has a policy from its first start on. */
  private static void requireKnown(String api, LimitPolicies policies) {
    Set<String> known = new TreeSet<>();
    policies.all().forEach(policy -> known.add(policy.api()));
    if (!known.isEmpty() && !known.contains(api)) {
      throw new IllegalArgumentException(
          "There is no API '%s'; there are: %s".formatted(api, String.join(", ", known)));
    }
  }

  private static LimitPolicy made(
      Asked asked, String api, Optional<Quota> quota, Optional<LimitPolicy.Mode> mode) {
    Quota allowed =
        quota.orElseThrow(() ->
            new IllegalArgumentException(
                "A new policy needs a quota, such as 1000/1m or '4 parallel'."));
    LimitPolicy.Mode acting = mode.orElse(LimitPolicy.Mode.ENFORCE);
    return asked
        .endpoint()
        .map(endpoint -> LimitPolicy.perEndpoint(asked.id(), api, endpoint, allowed, acting))
        .orElseGet(() -> LimitPolicy.perClient(asked.id(), api, allowed, acting));
  }
}
