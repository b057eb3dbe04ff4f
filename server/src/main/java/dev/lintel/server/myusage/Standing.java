package dev.lintel.server.myusage;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.limits.Usage;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.figures.OperationNames;
import dev.lintel.server.figures.Shown;
import dev.lintel.server.portal.architecture.LimitWords;

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

  /** What it allows, in words. */
  public String quota() {
    return LimitWords.quota(policy());
  }

  /** Which requests count. */
  public String scope(OperationNames names) {
    return switch (policy().scope()) {
      case LimitPolicy.WholeClient() -> "all requests";
      case LimitPolicy.Endpoint(String operation) -> names.of(policy().api(), operation);
    };
  }

  /** When all of it is left again. */
  public String refills() {
    if (policy().quota() instanceof Quota.InParallel) {
      return "as requests end";
    }
    return usage.used() > 0 ? Shown.second(usage.resetsAt()) : "not used now";
  }

  /**
   * Whether a limit can stop an account: it may call an operation of the API, or did.
   *
   * @param api the API of the limit
   */
  boolean concerns(Account account, ApiProfile api) {
    return usage.used() > 0
        || api.routes().stream().map(Route::right).anyMatch(right -> holds(account, right));
  }

  private static boolean holds(Account account, Right right) {
    return switch (right) {
      case Right.Subscription(String name) -> account.subscribes(name);
      case Right.Resource resource -> resource.isHeldBy(account);
      case Right.Open _, Right.AnyAccount _ -> false;
    };
  }

  private String text(long number) {
    return policy().quota() instanceof Quota.TimePerWindow
        ? Shown.requestTime(number)
        : Shown.number(number);
  }
}
