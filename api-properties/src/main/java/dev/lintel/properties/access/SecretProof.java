package dev.lintel.properties.access;

import java.time.Instant;

/** A right password or secret of the account as it was stored. */
record SecretProof(StoredAccount stored, Instant ends) implements Proof {
  @Override
  public Account account() {
    return stored.account();
  }
}
