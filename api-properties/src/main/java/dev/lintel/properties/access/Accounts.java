package dev.lintel.properties.access;

import dev.lintel.properties.store.Database;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * The accounts in the database (schema {@code properties}). Every change is known to all processes
 * within a second. Messages of exceptions are for the operator.
 */
public final class Accounts {
  /** The topic whose mark moves with every change. */
  public static final String TOPIC = "accounts";

  private final Database database;
  private final AccountChanges changes;
  private final PasswordHashing hashing;
  private final AccountSecrets secrets;

  public Accounts(Database database, SecureRandom random) {
    this.database = database;
    this.changes = new AccountChanges(database);
    this.hashing = new PasswordHashing(random);
    this.secrets = new AccountSecrets(changes, random);
  }

  /** The secrets that the server makes, the usual way into an account. */
  public AccountSecrets secrets() {
    return secrets;
  }

  /**
   * Makes an account with a password that somebody chose.
   *
   * @throws IllegalArgumentException if there is one of that name, or the name is not allowed
   */
  public Account create(String name, Password password, Collection<String> subscriptions) {
    return create(Account.of(name, subscriptions), password);
  }

  /** The same for an account that may act for somebody. */
  public Account create(Account account, Password password) {
    String hash = hash(password);
    changes.run(handle -> insert(handle, account, Optional.of(hash)));
    return account;
  }

  /**
   * Makes an account without password and secret, for those who prove themselves otherwise.
   *
   * @throws IllegalArgumentException if there is one of that name
   */
  public Account create(Account account) {
    changes.run(handle -> insert(handle, account, Optional.empty()));
    return account;
  }

  /** Makes an account unless there is one of that name, which then stays as it is. */
  public void createAbsent(String name, Password password, Collection<String> subscriptions) {
    createAbsent(Account.of(name, subscriptions), password);
  }

  /** The same for an account that may act for somebody. */
  public void createAbsent(Account account, Password password) {
    if (find(account.name()).isEmpty()) {
      Optional<String> hash = Optional.of(hash(password));
      changes.run(handle -> AccountRows.insert(handle, account, hash));
    }
  }

  /** The same for one without password and secret; another process may be making it, too. */
  public void createAbsent(Account account) {
    if (find(account.name()).isEmpty()) {
      changes.run(handle -> AccountRows.insert(handle, account, Optional.empty()));
    }
  }

  public Optional<Account> find(String name) {
    return database
        .jdbi()
        .withHandle(handle -> AccountRows.find(handle, name))
        .map(AccountRows.Row::account);
  }

  /** All accounts in order of name. */
  public List<Account> list() {
    return database.jdbi().withHandle(AccountRows::all).stream()
        .map(AccountRows.Row::account)
        .toList();
  }

  /**
   * An account as its operator sees it.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public AccountDetails details(String name) {
    Optional<StoredAccount> stored = findStored(name);
    AccountChanges.mustExist(name, stored.isPresent());
    return new AccountDetails(
        stored.get().account(),
        stored.get().passwordHash().isPresent(),
        stored.get().secrets().stream().map(StoredSecret::facts).toList());
  }

  /**
   * Replaces what the account may use.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void changeSubscriptions(String name, Collection<String> subscriptions) {
    changes.run(handle -> replaceSubscriptions(handle, name, subscriptions));
  }

  /**
   * Lets the account use more.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void subscribe(String name, Collection<String> more) {
    changes.run(handle -> {
      var all = new TreeSet<>(subscriptions(handle, name));
      all.addAll(more);
      replaceSubscriptions(handle, name, all);
    });
  }

  /**
   * Lets the account use less.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void unsubscribe(String name, Collection<String> fewer) {
    changes.run(handle -> {
      var rest = new TreeSet<>(subscriptions(handle, name));
      rest.removeAll(fewer);
      replaceSubscriptions(handle, name, rest);
    });
  }

  /**
   * Replaces whom the account acts for.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void actFor(String name, String whom) {
    changes.run(handle -> AccountChanges.mustExist(name, AccountRows.actFor(handle, name, whom)));
  }

  /**
   * Replaces which fields of which models the account is answered; a model that is not named is
   * answered whole.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void chooseFields(String name, Map<String, Set<String>> choices) {
    changes.run(
        handle -> AccountChanges.mustExist(name, AccountRows.chooseFields(handle, name, choices)));
  }

  /**
   * Replaces the password; the old one is refused within a second.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void changePassword(String name, Password password) {
    String hash = hash(password);
    changes.run(
        handle -> AccountChanges.mustExist(name, AccountRows.changeHash(handle, name, hash)));
  }

  /**
   * Refuses the account, or admits it again.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void disable(String name, boolean disabled) {
    changes.run(
        handle -> AccountChanges.mustExist(name, AccountRows.disable(handle, name, disabled)));
  }

  /**
   * Removes the account with its secrets.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void delete(String name) {
    changes.run(handle -> AccountChanges.mustExist(name, AccountRows.delete(handle, name)));
  }

  /** The account with the hashes of its password and secrets. */
  Optional<StoredAccount> findStored(String name) {
    return database.jdbi().withHandle(handle -> AccountRows.findStored(handle, name));
  }

  /** The revision of each account by name. */
  Map<String, Long> revisions() {
    return database.jdbi().withHandle(AccountRows::revisions);
  }

  PasswordHashing hashing() {
    return hashing;
  }

  static void insert(Handle handle, Account account, Optional<String> hash) {
    if (!AccountRows.insert(handle, account, hash)) {
      throw new IllegalArgumentException("There is already an account '" + account.name() + "'");
    }
  }

  private static Collection<String> subscriptions(Handle handle, String name) {
    Optional<Account> account = AccountRows.lock(handle, name);
    AccountChanges.mustExist(name, account.isPresent());
    return account.get().subscriptions();
  }

  private static void replaceSubscriptions(
      Handle handle, String name, Collection<String> subscriptions) {
    AccountChanges.mustExist(name, AccountRows.subscribe(handle, name, subscriptions));
  }

  private String hash(Password password) {
    try {
      return hashing.hash(password);
    } catch (PasswordHashing.Busy e) {
      throw new IllegalStateException("Too many passwords are being checked; try again", e);
    }
  }
}
