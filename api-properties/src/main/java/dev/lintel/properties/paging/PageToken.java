package dev.lintel.properties.paging;

import java.time.Duration;
import java.time.Instant;

/**
 * What a sealed token says: from which key the walk goes on and in which direction, the total as of
 * the walk's first page, when the token was issued (to the millisecond), and of which query.
 */
public record PageToken(
    Direction direction, PageKey key, long totalHits, Instant issuedAt, QueryDigest query) {

  public PageToken {
    issuedAt = Instant.ofEpochMilli(issuedAt.toEpochMilli());
    if (totalHits < 0) {
      throw new IllegalArgumentException("A total is never negative: " + totalHits);
    }
  }

  /**
   * A token lives less than its lifetime: at exactly that age it has expired, as RFC 7519 (section
   * 4.1.4) reads "on or after".
   */
  boolean hasExpired(Instant now, Duration lifetime) {
    return !now.isBefore(issuedAt.plus(lifetime));
  }
}
