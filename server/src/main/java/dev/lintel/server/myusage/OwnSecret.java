package dev.lintel.server.myusage;

import dev.lintel.properties.access.AccountSecret;
import java.time.Instant;
import java.util.List;

/** A secret of one's own, by its first characters, and how long it is still good. */
public record OwnSecret(AccountSecret secret, Remaining remaining) {

  /** Those of an account; passwords have no end. */
  static List<OwnSecret> of(UsageParts parts, String account) {
    Instant now = parts.clock().instant();
    return parts.accounts().details(account).secrets().stream()
        .map(each -> new OwnSecret(each, new Remaining(each.expiresAt(), now)))
        .toList();
  }
}
