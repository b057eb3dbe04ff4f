package dev.lintel.properties.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The secrets that the server makes for accounts. An account has at most two, so that its software
 * changes from the old one to the new one without a failed request, and the old one is then
 * retired. Every change is known to all processes within a second.
 */
public final class AccountSecrets {
  private static final int MOST = 2;

  private final AccountChanges changes;
  private final SecureRandom random;

  AccountSecrets(AccountChanges changes, SecureRandom random) {
    this.changes = changes;
    this.random = random;
  }

  /**
   * Makes an account with a first secret.
   *
   * @throws IllegalArgumentException if there is one of that name
   */
  public NewSecret create(Account account, Instant now) {
    NewSecret secret = NewSecret.make(random, SecretLife.usual(now));
    changes.run(handle -> {
      Accounts.insert(handle, account, Optional.empty());
      SecretRows.insert(handle, account.name(), StoredSecret.of(secret));
    });
    return secret;
  }

  /**
   * Makes another secret beside the present one, or beside the password.
   *
   * @throws IllegalArgumentException if there is no such account, or it has two secrets
   */
  public NewSecret add(String name, Instant now) {
    NewSecret secret = NewSecret.make(random, SecretLife.usual(now));
    changes.run(handle -> {
      lock(handle, name);
      SecretRows.deleteExpired(handle, name, now);
      refuseMore(handle, name);
      SecretRows.insert(handle, name, StoredSecret.of(secret));
      AccountRows.raiseRevision(handle, name);
    });
    return secret;
  }

  /**
   * Retires everything but the newest secret: the older one, and the password if there is one.
   *
   * @throws IllegalArgumentException if there is no such account, or it would have nothing left
   */
  public void retireOld(String name) {
    changes.run(handle -> {
      lock(handle, name);
      List<StoredSecret> secrets = SecretRows.of(handle, name);
      if (secrets.isEmpty()) {
        throw new IllegalArgumentException(
            "The account '%s' has a password alone; make a secret first".formatted(name));
      }
      delete(handle, name, secrets.subList(0, secrets.size() - 1));
      AccountRows.forgetPassword(handle, name);
    });
  }

  /**
   * Makes a secret and refuses all others at once, as after a leak.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public NewSecret replaceAll(String name, Instant now) {
    NewSecret secret = NewSecret.make(random, SecretLife.usual(now));
    changes.run(handle -> {
      lock(handle, name);
      delete(handle, name, SecretRows.of(handle, name));
      SecretRows.insert(handle, name, StoredSecret.of(secret));
      AccountRows.forgetPassword(handle, name);
    });
    return secret;
  }

  private static void lock(Handle handle, String name) {
    AccountChanges.mustExist(name, AccountRows.lock(handle, name).isPresent());
  }

  private static void refuseMore(Handle handle, String name) {
    if (SecretRows.of(handle, name).size() >= MOST) {
      throw new IllegalArgumentException(
          "The account '%s' has two secrets already; retire the old one first".formatted(name));
    }
  }

  private static void delete(Handle handle, String name, List<StoredSecret> secrets) {
    secrets.forEach(secret -> SecretRows.delete(handle, name, secret.facts().id()));
  }
}
