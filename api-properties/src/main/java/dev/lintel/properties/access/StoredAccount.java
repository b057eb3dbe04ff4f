package dev.lintel.properties.access;

import java.util.List;
import java.util.Optional;

/** An account with the hashes of its password and its secrets, which it does not show. */
record StoredAccount(Account account, Optional<String> passwordHash, List<StoredSecret> secrets) {
  StoredAccount {
    secrets = List.copyOf(secrets);
  }

  @Override
  public String toString() {
    return "StoredAccount[" + account + "]";
  }
}
