package dev.lintel.properties.access;

import dev.lintel.properties.store.ChangeMarks;
import dev.lintel.properties.store.Database;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The accounts in the database (schema {@code properties}). Every change is known to all processes
 * within a second. Messages of exceptions are for the operator.
 */
public final class Accounts {
  /** The topic whose mark moves with every change. */
  public static final String TOPIC = "accounts";

  private final Database database;
  private final PasswordHashing hashing;

  public Accounts(Database database, SecureRandom random) {
    this.database = database;
    this.hashing = new PasswordHashing(random);
  }

  /**
   * Makes an account.
   *
   * @throws IllegalArgumentException if there is one of that name, or the name is not allowed
   */
  public Account create(String name, Password password, Collection<String> subscriptions) {
    Account account = Account.of(name, subscriptions);
    String hash = hash(password);
    changing(handle -> {
      if (!AccountRows.insert(handle, account, hash)) {
        throw new IllegalArgumentException("There is already an account '" + name + "'");
      }
    });
    return account;
  }

  /** Makes an account unless there is one of that name, which then stays as it is. */
  public void createAbsent(String name, Password password, Collection<String> subscriptions) {
    if (find(name).isEmpty()) {
      Account account = Account.of(name, subscriptions);
      String hash = hash(password);
      changing(handle -> AccountRows.insert(handle, account, hash));
    }
  }

  public Optional<Account> find(String name) {
    return database.jdbi().withHandle(handle -> AccountRows.find(handle, name));
  }

  /** All accounts in order of name. */
  public List<Account> list() {
    return database.jdbi().withHandle(AccountRows::all);
  }

  /**
   * Replaces what the account may use.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void changeSubscriptions(String name, Collection<String> subscriptions) {
    changing(handle -> mustExist(name, AccountRows.subscribe(handle, name, subscriptions)));
  }

  /**
   * Replaces the password; the old one is refused within a second.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void changePassword(String name, Password password) {
    String hash = hash(password);
    changing(handle -> mustExist(name, AccountRows.changeHash(handle, name, hash)));
  }

  /**
   * Refuses the account, or admits it again.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void disable(String name, boolean disabled) {
    changing(handle -> mustExist(name, AccountRows.disable(handle, name, disabled)));
  }

  /** The account with the hash of its password. */
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

  private void changing(Consumer<Handle> change) {
    database
        .jdbi()
        .useTransaction(handle -> {
          hideArguments(handle);
          change.accept(handle);
          ChangeMarks.touch(handle, TOPIC);
        });
  }

  /** The message of a failed statement would otherwise show its arguments, a hash among them. */
  private static void hideArguments(Handle handle) {
    handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  private String hash(Password password) {
    try {
      return hashing.hash(password);
    } catch (PasswordHashing.Busy e) {
      throw new IllegalStateException("Too many passwords are being checked; try again", e);
    }
  }

  private static void mustExist(String name, boolean found) {
    if (!found) {
      throw new IllegalArgumentException("There is no account '" + name + "'");
    }
  }
}
