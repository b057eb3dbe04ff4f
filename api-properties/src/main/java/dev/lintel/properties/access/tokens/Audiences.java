package dev.lintel.properties.access.tokens;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which API each scope or audience names that a token may be asked with. An API's own name always
 * names it.
 */
public final class Audiences {
  private final SortedMap<String, String> apiByName;

  private Audiences(SortedMap<String, String> apiByName) {
    this.apiByName = apiByName;
  }

  /**
   * @param apis the names of the APIs
   * @param others further scopes and audiences, each with the name of its API
   */
  public static Audiences of(Set<String> apis, Map<String, String> others) {
    var all = new TreeMap<>(others);
    apis.forEach(api -> all.put(api, api));
    return new Audiences(Collections.unmodifiableSortedMap(all));
  }

  /** What a scope asks for: words with spaces between (RFC 6749, section 3.3). */
  public Optional<Grant> ofScope(String scope) {
    Set<String> words =
        Arrays.stream(scope.strip().split(" +"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return !words.isEmpty() && apiByName.keySet().containsAll(words)
        ? Optional.of(new Grant(apisOf(words), String.join(" ", words)))
        : Optional.empty();
  }

  /** What an audience asks for: one API. */
  public Optional<Grant> ofAudience(String audience) {
    return Optional.ofNullable(apiByName.get(audience.strip()))
        .map(api -> new Grant(Set.of(api), audience.strip()));
  }

  /** The APIs that any of these names; unknown names name none. */
  public SortedSet<String> apisOf(Collection<String> names) {
    return names.stream()
        .filter(apiByName::containsKey)
        .map(apiByName::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every name with its API, in order of name. */
  public SortedMap<String, String> names() {
    return apiByName;
  }

  /** The names of one API, each with that API. */
  public SortedMap<String, String> namesOf(String api) {
    var names = new TreeMap<>(apiByName);
    names.values().removeIf(other -> !other.equals(api));
    return names;
  }
}
