package dev.lintel.properties.paging;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The page that is asked for: the first one, or the one after or before a key.
 *
 * @param size most entries in the page
 * @param position the opened token; empty for the first page
 * @param tokenExpired whether a token was sent that had expired, so that this is the first page
 * @param query the digest that this page's own tokens will carry
 */
public record PageRequest(
    int size, Sort sort, Optional<PageToken> position, boolean tokenExpired, QueryDigest query) {

  /** The total as of the walk's first page; empty on the first page, which has to count it. */
  public OptionalLong knownTotal() {
    return position.map(token -> OptionalLong.of(token.totalHits())).orElse(OptionalLong.empty());
  }
}
