package dev.lintel.properties.access.tokens;

import dev.lintel.properties.access.TokenVerifier;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Verifies every token that is accepted: our own, and those of the configured issuers elsewhere.
 */
public final class AcceptedTokens implements TokenVerifier {
  private final OwnTokens own;
  private final Map<String, ExternalTokens> external;

  private AcceptedTokens(OwnTokens own, Map<String, ExternalTokens> external) {
    this.own = own;
    this.external = external;
  }

  /**
   * @param client fetches the keys of the issuers; it should follow no redirects
   */
  public static AcceptedTokens of(
      OwnTokens own, Collection<ExternalIssuer> issuers, HttpClient client, InstantSource clock) {
    return new AcceptedTokens(
        own,
        issuers.stream()
            .map(issuer -> Map.entry(issuer.issuer(), ExternalTokens.of(issuer, client, clock)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public Verdict verify(String token) {
    return ReadToken.read(token).map(this::verify).orElseGet(ReadToken::malformed);
  }

  @Override
  public long generation() {
    return own.generation();
  }

  /** Who the token says has issued it decides whose keys must prove it. */
  private Verdict verify(ReadToken token) {
    return token
        .issuer()
        .map(external::get)
        .map(elsewhere -> elsewhere.verify(token))
        .orElseGet(() -> own.verify(token));
  }
}
