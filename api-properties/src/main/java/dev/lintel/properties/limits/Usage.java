package dev.lintel.properties.limits;

import java.time.Instant;

/**
 * What one request found at one policy: how much of the window is used after it, and when the
 * window refills.
 *
 * <p>Its numbers are requests, or microseconds of request time where the quota is of time.
 *
 * @param limit what the policy allows
 * @param used what is used of it, this request included if it was admitted
 * @param resetsAt when the window refills whole; of requests in parallel, when this one came
 * @param exceeded whether it was used up before this request, which the policy therefore refuses,
 *     or would refuse if it were enforced
 */
public record Usage(LimitPolicy policy, long limit, long used, Instant resetsAt, boolean exceeded) {

  /** What the policy still allows; none if a lower limit was set meanwhile. */
  public long remaining() {
    return Math.max(0, limit - used);
  }

  /** Whether it is a number of requests in a window, of which headers can tell. */
  boolean isOfRequestsInWindow() {
    return policy.quota() instanceof Quota.RequestsPerWindow;
  }

  boolean enforced() {
    return policy.mode() == LimitPolicy.Mode.ENFORCE;
  }

  boolean refuses() {
    return exceeded && enforced();
  }
}
