package dev.lintel.server.portal.architecture;

import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.limits.Quota;
import java.util.List;

/** How callers are told of the limits that hold at the moment. */
public record LimitFacts(List<LimitPolicy> limits) {
  public LimitFacts {
    limits = List.copyOf(limits);
  }

  /** Whether answers carry {@code x-ratelimit-*}. */
  public boolean countDown() {
    return limits.stream().anyMatch(LimitPolicy::isToldByHeaders);
  }

  /** Whether answers carry {@code RateLimit} and {@code RateLimit-Policy}. */
  public boolean standInFields() {
    return limits.stream().anyMatch(LimitPolicy::isToldByFields);
  }

  /** Whether one counts without refusing. */
  public boolean areObserved() {
    return limits.stream().anyMatch(one -> one.mode() == Mode.OBSERVE);
  }

  /** Whether time of requests is measured. */
  public boolean measureTime() {
    return limits.stream().anyMatch(one -> one.quota() instanceof Quota.TimePerWindow);
  }
}
