package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import dev.lintel.properties.access.TokenVerifier;
import dev.lintel.properties.access.VerifiedToken;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Verifies the tokens of our own issuer: ES256 with one of our keys, and nothing else. */
public final class OwnTokens implements TokenVerifier {
  private final SigningKeys keys;
  private final TokenSettings settings;
  private final InstantSource clock;

  public OwnTokens(SigningKeys keys, TokenSettings settings, InstantSource clock) {
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Verdict verify(String token) {
    return ReadToken.read(token).map(this::verify).orElseGet(ReadToken::malformed);
  }

  @Override
  public long generation() {
    return keys.withdrawals();
  }

  Verdict verify(ReadToken token) {
    return fault(token).<Verdict>map(NotGenuine::new).orElseGet(() -> genuine(token));
  }

  private Optional<String> fault(ReadToken token) {
    if (!isSigned(token)) {
      return Optional.of("The token is not one of ours, or its key was withdrawn.");
    }
    return faultOfIssuer(token).or(() -> token.faultOfTime(clock.instant()));
  }

  private boolean isSigned(ReadToken token) {
    return JWSAlgorithm.ES256.equals(token.algorithm())
        && TokenIssuer.TYPE.equals(token.jwt().getHeader().getType())
        && token.keyId().flatMap(keys::find).filter(key -> isSigned(token, key)).isPresent();
  }

  private static boolean isSigned(ReadToken token, SigningKey key) {
    try {
      return token.isSignedBy(new ECDSAVerifier(key.pair().toPublicJWK()));
    } catch (JOSEException e) {
      throw new IllegalStateException("A key of P-256 verifies ES256", e);
    }
  }

  /** Where no issuer is configured, only our keys tell who issued the token. */
  private Optional<String> faultOfIssuer(ReadToken token) {
    boolean right =
        settings
            .issuer()
            .map(ours -> token.issuer().equals(Optional.of(ours.toString())))
            .orElse(true);
    return right ? Optional.empty() : Optional.of("The token names another issuer.");
  }

  private static Verdict genuine(ReadToken token) {
    Optional<String> account = token.text("sub");
    if (account.isEmpty()) {
      return new NotGenuine("The token names no account.");
    }
    Set<String> apis = Set.copyOf(token.claims().getAudience());
    return new Genuine(new VerifiedToken(account.get(), apis, token.expiresAt()));
  }
}
