package dev.lintel.server.myusage;

import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.limits.Usage;
import dev.lintel.server.figures.Shown;

/** How a partner stands with one limit, as the page shows it. */
public record Standing(Usage usage) {

  public LimitPolicy policy() {
    return usage.policy();
  }

  public boolean isObserved() {
    return policy().mode() == LimitPolicy.Mode.OBSERVE;
  }

  public String used() {
    return text(Math.min(usage.used(), usage.limit()));
  }

  public String left() {
    return text(usage.remaining());
  }

  public String limit() {
    return text(usage.limit());
  }

  /** How much of it is used, of 100. */
  public long percent() {
    return usage.limit() == 0 ? 100 : Math.min(100, 100 * usage.used() / usage.limit());
  }

  /** When all of it is left again. */
  public String refills() {
    boolean counted = policy().quota() instanceof Quota.Windowed && usage.used() > 0;
    return counted ? Shown.second(usage.resetsAt()) : "";
  }

  private String text(long number) {
    return policy().quota() instanceof Quota.TimePerWindow
        ? Shown.requestTime(number)
        : Shown.number(number);
  }
}
