package dev.lintel.properties.access;

import java.time.Instant;
import java.util.Set;

/**
 * What a genuine access token says.
 *
 * @param account the name of the account that it was issued to
 * @param apis the names of the APIs that it is for
 * @param expiresAt from when it is refused
 */
public record VerifiedToken(String account, Set<String> apis, Instant expiresAt) {
  public VerifiedToken {
    apis = Set.copyOf(apis);
  }
}
