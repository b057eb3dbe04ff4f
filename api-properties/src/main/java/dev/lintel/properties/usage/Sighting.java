package dev.lintel.properties.usage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One request that has ended, as usage counts it.
 *
 * @param client the account, or {@code address:...} for a caller without one; empty where nobody
 *     was asked
 * @param certificate the SHA-256 in hex of the certificate that proved the account
 * @param operation the route's name; empty where none was found
 * @param status what was answered; 0 where the caller left before
 * @param deprecated what it used although its end is announced, by permanent keys
 * @param sample method, path and query, without secrets; kept for deprecated use alone
 */
public record Sighting(
    Optional<String> client,
    Optional<String> certificate,
    String api,
    Optional<String> operation,
    int status,
    Duration took,
    Optional<String> userAgent,
    List<String> deprecated,
    Optional<String> sample) {
  private static final int MOST_CHARACTERS = 300;

  public Sighting {
    client = client.map(Sighting::clean);
    userAgent = userAgent.map(Sighting::clean);
    sample = sample.map(Sighting::clean);
    deprecated = List.copyOf(deprecated);
  }

  Client who() {
    return client.map(name -> new Client(name, certificate.orElse(""))).orElse(Client.OTHERS);
  }

  /** Short, and without what a database refuses, for one bad text would hold up all others. */
  private static String clean(String text) {
    boolean good =
        text.length() <= MOST_CHARACTERS
            && text.chars()
                .noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    return good ? text : shortened(text).replaceAll("[^ -~]", "?");
  }

  private static String shortened(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }
}
