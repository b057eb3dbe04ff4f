package dev.lintel.server.operating;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.NewSecret;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.usage.Usages;
import dev.lintel.server.apis.KnownSubscriptions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The changes of accounts that need a judgement beyond the account itself. */
public record AccountWork(Accounts accounts, InstantSource clock) {

  /** How secrets are exchanged. */
  public enum Rotation {
    /** A new one beside the present one. */
    BESIDE,
    /** A new one in the place of all others at once, as after a leak. */
    AT_ONCE
  }

  /**
   * Makes an account with its first secret.
   *
   * @param subscriptions as they were typed
   * @param actsFor whom it acts for; empty for nobody
   * @throws IllegalArgumentException if a subscription is unknown, the name taken or not allowed,
   *     or it would act for somebody whom its subscriptions do not know
   */
  public NewSecret create(String name, String subscriptions, String actsFor) {
    Set<String> known = subscriptions(subscriptions);
    KnownSubscriptions.checkActor(known, actsFor.strip());
    Account plain = Account.of(name, known);
    Account account = actsFor.isBlank() ? plain : plain.actingFor(actsFor.strip());
    return accounts.secrets().create(account, clock.instant());
  }

  /**
   * Makes a new secret.
   *
   * @throws IllegalArgumentException if there is no such account, or no room for another secret
   */
  public NewSecret rotate(String name, Rotation rotation) {
    return switch (rotation) {
      case BESIDE -> accounts.secrets().add(name, clock.instant());
      case AT_ONCE -> accounts.secrets().replaceAll(name, clock.instant());
    };
  }

  /**
   * Replaces all that an account may use.
   *
   * @throws IllegalArgumentException if a subscription is unknown, or the account
   */
  public void changeSubscriptions(String name, String subscriptions) {
    accounts.changeSubscriptions(name, fitting(name, subscriptions));
  }

  /**
   * Lets an account use more.
   *
   * @throws IllegalArgumentException if a subscription is unknown, or the account
   */
  public void subscribe(String name, String more) {
    accounts.subscribe(name, fitting(name, more));
  }

  /**
   * Lets an account use less.
   *
   * @throws IllegalArgumentException if a subscription is unknown, or the account
   */
  public void unsubscribe(String name, String fewer) {
    accounts.unsubscribe(name, subscriptions(fewer));
  }

  /**
   * Chooses the fields of a model that an account is answered.
   *
   * @param fields as they were typed
   */
  public void chooseFields(String name, String model, String fields) {
    if (model.isBlank()) {
      throw new IllegalArgumentException("Name the model, such as employee.");
    }
    Map<String, Set<String>> choices = choices(name);
    choices.put(model.strip(), Words.of(fields));
    accounts.chooseFields(name, choices);
  }

  /** Answers all fields of a model again. */
  public void answerAllFields(String name, String model) {
    Map<String, Set<String>> choices = choices(name);
    choices.remove(model.strip());
    accounts.chooseFields(name, choices);
  }

  private Map<String, Set<String>> choices(String name) {
    return new HashMap<>(accounts.details(name).account().fieldChoices());
  }

  /** Known subscriptions that go with whom an account acts for. */
  private Set<String> fitting(String name, String text) {
    Set<String> known = subscriptions(text);
    KnownSubscriptions.checkActor(known, accounts.details(name).account().actsFor().orElse(""));
    return known;
  }

  /** Subscriptions as they were typed, all of them known. */
  static Set<String> subscriptions(String text) {
    Set<String> words = Words.of(text);
    KnownSubscriptions.check(words);
    return words;
  }

  /**
   * Removes an account and what is known of its usage for good.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public static void delete(Database database, String name) {
    new Accounts(database, new SecureRandom()).delete(name);
    new Usages(database, InstantSource.system()).forget(name);
  }
}
