package dev.lintel.properties.access;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares credentials with the kept accounts, at the price of one hash whatever the outcome. */
final class PasswordCheck {
  private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

  private final Accounts accounts;

  PasswordCheck(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account, if the password is its own and it is not disabled. */
  Optional<StoredAccount> account(Credentials credentials, NetworkPlace place)
      throws PasswordHashing.Busy {
    Optional<StoredAccount> stored = accounts.findStored(credentials.name());
    if (stored.isEmpty()) {
      accounts.hashing().matchesNobody(credentials.password());
      return Optional.empty();
    }
    StoredAccount found = stored.get();
    boolean right = accounts.hashing().matches(credentials.password(), found.passwordHash());
    if (right && !found.account().disabled()) {
      return stored;
    }
    // Only names that exist are logged: what else was typed as a name may be a password.
    LOG.info("Refused credentials for {} from {}", found.account().name(), place.name());
    return Optional.empty();
  }
}
