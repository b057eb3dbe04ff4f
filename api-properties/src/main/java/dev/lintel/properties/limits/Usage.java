package dev.lintel.properties.limits;

import java.time.Instant;

/**
 * What one request found at one policy: how much of the window is used after it, and when the
 * window refills.
 *
 * @param limit requests that the window allows
 * @param used requests counted in the window, this one included if it was admitted
 * @param resetsAt when the window refills whole
 * @param exceeded whether the window was used up before this request, which the policy therefore
 *     refuses, or would refuse if it were enforced
 */
public record Usage(LimitPolicy policy, long limit, long used, Instant resetsAt, boolean exceeded) {

  /** Requests that the window still allows; none if a lower limit was set meanwhile. */
  public long remaining() {
    return Math.max(0, limit - used);
  }

  boolean enforced() {
    return policy.mode() == LimitPolicy.Mode.ENFORCE;
  }

  boolean refuses() {
    return exceeded && enforced();
  }
}
