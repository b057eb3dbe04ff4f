package dev.lintel.properties.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares credentials with the kept accounts. The price depends on the form of what was sent
 * alone: one costly hash for what somebody may have chosen, one cheap hash for a secret of ours.
 */
final class PasswordCheck {
  private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

  private final Accounts accounts;
  private final InstantSource clock;

  PasswordCheck(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The account, if the password or secret is its own and it is not disabled. */
  Optional<SecretProof> account(Credentials credentials, NetworkPlace place)
      throws PasswordHashing.Busy {
    Optional<StoredAccount> stored = accounts.findStored(credentials.name());
    Optional<Instant> ends = ends(stored, credentials.password());
    if (ends.isPresent() && stored.filter(found -> !found.account().disabled()).isPresent()) {
      return Optional.of(new SecretProof(stored.get(), ends.get()));
    }
    // Only names that exist are logged: what else was typed as a name may be a password.
    stored.ifPresent(found ->
        LOG.info("Refused credentials for {} from {}", found.account().name(), place.name()));
    return Optional.empty();
  }

  /** Until when the password is right; empty if it is wrong. */
  private Optional<Instant> ends(Optional<StoredAccount> stored, Password password)
      throws PasswordHashing.Busy {
    return StoredSecret.isOneOfOurs(password)
        ? stored.flatMap(found -> endOfSecret(found, password))
        : endOfPassword(stored.flatMap(StoredAccount::passwordHash), password);
  }

  private Optional<Instant> endOfSecret(StoredAccount stored, Password password) {
    Instant now = clock.instant();
    return stored.secrets().stream()
        .filter(secret -> secret.admits(password, now))
        .map(secret -> secret.facts().expiresAt())
        .findFirst();
  }

  private Optional<Instant> endOfPassword(Optional<String> hash, Password password)
      throws PasswordHashing.Busy {
    if (hash.isEmpty()) {
      accounts.hashing().matchesNobody(password);
      return Optional.empty();
    }
    return accounts.hashing().matches(password, hash.get())
        ? Optional.of(Instant.MAX)
        : Optional.empty();
  }
}
