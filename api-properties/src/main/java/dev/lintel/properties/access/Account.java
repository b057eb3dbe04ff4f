package dev.lintel.properties.access;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A partner's account. "Access to the various endpoints depends on the kind of subscription your
 * user has." It carries no secret; the password's hash stays in the store.
 *
 * @param name what the caller signs in with
 * @param subscriptions what the account may use, in order of name
 * @param disabled whether the account is refused as if it did not exist
 * @param revision rises with every change of the account
 */
public record Account(
    String name, SortedSet<String> subscriptions, boolean disabled, long revision) {

  public Account {
    AccountName.check(name);
    subscriptions = Collections.unmodifiableSortedSet(new TreeSet<>(subscriptions));
  }

  /** An account as it is when it is made. */
  public static Account of(String name, Collection<String> subscriptions) {
    return new Account(name, new TreeSet<>(subscriptions), false, 1);
  }

  public boolean subscribes(String subscription) {
    return subscriptions.contains(subscription);
  }
}
