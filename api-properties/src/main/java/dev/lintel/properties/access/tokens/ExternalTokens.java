package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import dev.lintel.properties.access.TokenVerifier.Genuine;
import dev.lintel.properties.access.TokenVerifier.NotGenuine;
import dev.lintel.properties.access.TokenVerifier.Undecided;
import dev.lintel.properties.access.TokenVerifier.Verdict;
import dev.lintel.properties.access.VerifiedToken;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Verifies the tokens of an issuer elsewhere. The key decides which algorithms may be used with it,
 * and only pairs of keys are used, so that nobody can sign with what is public.
 */
final class ExternalTokens {
  private static final Duration LONGEST_FETCH = Duration.ofSeconds(5);

  private final ExternalIssuer issuer;
  private final RemoteKeys keys;
  private final InstantSource clock;

  ExternalTokens(ExternalIssuer issuer, RemoteKeys keys, InstantSource clock) {
    this.issuer = issuer;
    this.keys = keys;
    this.clock = clock;
  }

  static ExternalTokens of(ExternalIssuer issuer, HttpClient client, InstantSource clock) {
    var fetching = new KeyFetching(client, LONGEST_FETCH);
    return new ExternalTokens(issuer, new RemoteKeys(issuer.keys(), fetching, clock), clock);
  }

  Verdict verify(ReadToken token) {
    Optional<JWKSet> known = keys.known();
    if (known.isPresent() && candidates(known.get(), token).isEmpty()) {
      keys.refresh();
      known = keys.known();
    }
    return known
        .map(set -> verdict(set, token))
        .orElseGet(() -> new Undecided("The issuer of the token does not tell its keys."));
  }

  private Verdict verdict(JWKSet set, ReadToken token) {
    boolean signed = candidates(set, token).stream().anyMatch(key -> isSigned(token, key));
    if (!signed) {
      return new NotGenuine("The token is not signed with a key of its issuer.");
    }
    if (!token.claims().getAudience().contains(issuer.audience())) {
      return new NotGenuine("The token is for another audience.");
    }
    return token
        .faultOfTime(clock.instant())
        .<Verdict>map(NotGenuine::new)
        .orElseGet(() -> account(token));
  }

  private Verdict account(ReadToken token) {
    return token
        .text(issuer.accountClaim())
        .<Verdict>map(
            name -> new Genuine(new VerifiedToken(name, issuer.apis(), token.expiresAt())))
        .orElseGet(() -> new NotGenuine("The token has no claim " + issuer.accountClaim() + "."));
  }

  /** The keys that the token may be signed with; one without an id may be signed with any. */
  private static List<JWK> candidates(JWKSet set, ReadToken token) {
    return set.getKeys().stream()
        .filter(key -> token.keyId().map(id -> id.equals(key.getKeyID())).orElse(true))
        .filter(key -> key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
        .filter(key -> key.getAlgorithm() == null || key.getAlgorithm().equals(token.algorithm()))
        .toList();
  }

  private static boolean isSigned(ReadToken token, JWK key) {
    try {
      return verifier(key, token.algorithm()).filter(token::isSignedBy).isPresent();
    } catch (JOSEException e) {
      return false;
    }
  }

  private static Optional<JWSVerifier> verifier(JWK key, JWSAlgorithm algorithm)
      throws JOSEException {
    return switch (key) {
      case ECKey pair when JWSAlgorithm.Family.EC.contains(algorithm) ->
          Optional.of(new ECDSAVerifier(pair));
      case RSAKey pair when JWSAlgorithm.Family.RSA.contains(algorithm) ->
          Optional.of(new RSASSAVerifier(pair));
      default -> Optional.empty();
    };
  }
}
