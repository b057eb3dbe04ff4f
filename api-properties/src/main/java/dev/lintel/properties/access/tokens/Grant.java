package dev.lintel.properties.access.tokens;

import java.util.Set;

/**
 * What a token is for.
 *
 * @param apis the names of the APIs
 * @param scope the words it was asked with
 */
public record Grant(Set<String> apis, String scope) {
  public Grant {
    apis = Set.copyOf(apis);
  }
}
