package dev.lintel.properties.access;

/** An account with the hash of its password, which it does not show. */
record StoredAccount(Account account, String passwordHash) {
  @Override
  public String toString() {
    return "StoredAccount[" + account + "]";
  }
}
