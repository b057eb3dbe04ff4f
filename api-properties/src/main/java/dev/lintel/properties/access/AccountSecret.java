package dev.lintel.properties.access;

import java.time.Instant;

/**
 * What is known of a secret that was made for an account; never the secret itself.
 *
 * @param id tells an account's secrets apart; the secret's first characters
 * @param expiresAt from when it is refused
 */
public record AccountSecret(String id, Instant createdAt, Instant expiresAt) {
  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
