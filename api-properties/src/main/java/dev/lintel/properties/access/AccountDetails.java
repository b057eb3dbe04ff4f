package dev.lintel.properties.access;

import java.util.List;

/**
 * An account as its operator sees it.
 *
 * @param hasPassword whether it may also sign in with a password that somebody chose
 * @param secrets in order of creation
 */
public record AccountDetails(Account account, boolean hasPassword, List<AccountSecret> secrets) {
  public AccountDetails {
    secrets = List.copyOf(secrets);
  }
}
