package dev.lintel.properties.access;

import dev.lintel.properties.access.Caller.Anonymous;
import dev.lintel.properties.access.Caller.Identified;
import dev.lintel.properties.access.Caller.Refused;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.util.Optional;

/** The check of a caller against what a route asks. */
public final class Rights {
  private Rights() {}

  /**
   * The account that may use the route; an open route also answers callers without one.
   *
   * @throws dev.lintel.properties.problem.ProblemException if the caller may not use the route
   */
  public static Optional<Account> check(Caller caller, Right right) {
    return switch (right) {
      case Right.Open _ -> accountOf(caller);
      case Right.AnyAccount _ -> Optional.of(required(caller));
      case Right.Subscription(String name) -> Optional.of(subscribed(required(caller), name));
      case Right.Resource resource -> Optional.of(permitted(required(caller), resource));
    };
  }

  private static Optional<Account> accountOf(Caller caller) {
    return caller instanceof Identified(Account account) ? Optional.of(account) : Optional.empty();
  }

  private static Account required(Caller caller) {
    return switch (caller) {
      case Identified(Account account) -> account;
      case Refused(Problem problem, String _) -> throw problem.asException();
      case Anonymous _ ->
          throw Problems.CREDENTIALS_MISSING
              .with("This resource asks for an account.")
              .asException();
    };
  }

  private static Account subscribed(Account account, String subscription) {
    if (account.subscribes(subscription)) {
      return account;
    }
    throw Problems.NOT_SUBSCRIBED.with(missing(account, subscription)).asException();
  }

  private static Account permitted(Account account, Right.Resource resource) {
    if (resource.isHeldBy(account)) {
      return account;
    }
    throw Problems.NOT_SUBSCRIBED.with(missing(account, resource.subscription())).asException();
  }

  private static String missing(Account account, String subscription) {
    String present =
        account.subscriptions().isEmpty()
            ? "none"
            : "'" + String.join("', '", account.subscriptions()) + "'";
    return "This resource needs the subscription '%s'; the account '%s' has: %s."
        .formatted(subscription, account.name(), present);
  }
}
