package dev.lintel.properties.limits;

import dev.lintel.properties.limits.Quota.InParallel;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import dev.lintel.properties.limits.Quota.Windowed;
import java.time.Instant;
import java.util.Map;

/**
 * How a client stands with one policy when a request of his comes.
 *
 * @param limit what the policy allows, in its own unit
 * @param used how much of it is used before the request
 */
sealed interface Standing {
  LimitPolicy policy();

  long limit();

  long used();

  /** What the request finds; counted tells whether it is among what is used. */
  Usage usage(boolean counted);

  default boolean isUsedUp() {
    return used() >= limit();
  }

  default boolean refuses() {
    return policy().mode() == LimitPolicy.Mode.ENFORCE && isUsedUp();
  }

  /** In a window, which the client may have begun before. */
  record InWindow(LimitPolicy policy, Windowed quota, Window window) implements Standing {
    @Override
    public long limit() {
      return quota.limit();
    }

    @Override
    public long used() {
      return window.used();
    }

    /** The window after the request; its time is not known before it ends. */
    Window counted() {
      return switch (quota) {
        case RequestsPerWindow _ -> isUsedUp() ? window : window.withMore(1);
        case TimePerWindow _ -> window;
      };
    }

    @Override
    public Usage usage(boolean counted) {
      long after = counted ? counted().used() : used();
      return new Usage(policy, limit(), after, window.end(), isUsedUp());
    }
  }

  /** Beside requests that are under way; an observed policy counts those beyond its limit, too. */
  record Beside(LimitPolicy policy, InParallel quota, long used, Instant now) implements Standing {
    @Override
    public long limit() {
      return quota.requests();
    }

    @Override
    public Usage usage(boolean counted) {
      return new Usage(policy, limit(), counted ? used + 1 : used, now, isUsedUp());
    }
  }

  static Standing of(
      LimitPolicy policy, String client, Map<String, Window> windows, Slots slots, Instant now) {
    return switch (policy.quota()) {
      case InParallel quota -> new Beside(policy, quota, slots.held(client, policy.id()), now);
      case Windowed quota ->
          new InWindow(policy, quota, Window.of(windows, policy.id(), quota, policy.resets(), now));
    };
  }
}
