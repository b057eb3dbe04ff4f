package dev.lintel.properties.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A partner's account. "Access to the various endpoints depends on the kind of subscription your
 * user has." It carries no secret; the password's hash stays in the store.
 *
 * @param name what the caller signs in with
 * @param subscriptions what the account may use, in order of name
 * @param actsFor what the account acts for, such as a participant's number, in words that the API
 *     which asks understands
 * @param fieldChoices the fields of each model that the account chose to be answered; a model that
 *     is not named is answered whole
 * @param disabled whether the account is refused as if it did not exist
 * @param revision rises with every change of the account
 */
public record Account(
    String name,
    SortedSet<String> subscriptions,
    Optional<String> actsFor,
    Map<String, Set<String>> fieldChoices,
    boolean disabled,
    long revision) {

  public Account {
    AccountName.check(name);
    subscriptions = Collections.unmodifiableSortedSet(new TreeSet<>(subscriptions));
    fieldChoices =
        fieldChoices.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
  }

  /** An account as it is when it is made. */
  public static Account of(String name, Collection<String> subscriptions) {
    return new Account(name, new TreeSet<>(subscriptions), Optional.empty(), Map.of(), false, 1);
  }

  /** This account, acting for somebody. */
  public Account actingFor(String whom) {
    return new Account(name, subscriptions, Optional.of(whom), fieldChoices, disabled, revision);
  }

  /** This account, answered with the chosen fields of some models. */
  public Account choosing(Map<String, Set<String>> choices) {
    return new Account(name, subscriptions, actsFor, choices, disabled, revision);
  }

  public boolean subscribes(String subscription) {
    return subscriptions.contains(subscription);
  }
}
