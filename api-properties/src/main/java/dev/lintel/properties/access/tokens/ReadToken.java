package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.lintel.properties.access.TokenVerifier.NotGenuine;
import dev.lintel.properties.access.TokenVerifier.Verdict;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A token that has the form of a signed JWT; whether it is genuine has yet to be found out. */
record ReadToken(SignedJWT jwt, JWTClaimsSet claims) {
  private static final int LONGEST = 8_192;

  /** How far the clocks of issuer and verifier may be apart. */
  private static final Duration LEEWAY = Duration.ofSeconds(10);

  /** The token's parts; a JWT without a signature has not the form. */
  static Optional<ReadToken> read(String token) {
    if (token.isEmpty() || token.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      return Optional.of(new ReadToken(jwt, jwt.getJWTClaimsSet()));
    } catch (ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }

  static Verdict malformed() {
    return new NotGenuine("The token is not a signed JWT.");
  }

  JWSAlgorithm algorithm() {
    return jwt.getHeader().getAlgorithm();
  }

  Optional<String> keyId() {
    return Optional.ofNullable(jwt.getHeader().getKeyID());
  }

  Optional<String> issuer() {
    return Optional.ofNullable(claims.getIssuer());
  }

  boolean isSignedBy(JWSVerifier verifier) {
    try {
      return jwt.verify(verifier);
    } catch (JOSEException | RuntimeException e) {
      return false;
    }
  }

  /** What is wrong with the times of the token, if anything. */
  Optional<String> faultOfTime(Instant now) {
    if (claims.getExpirationTime() == null) {
      return Optional.of("The token does not say when it expires.");
    }
    if (!now.minus(LEEWAY).isBefore(expiresAt())) {
      return Optional.of("The token has expired.");
    }
    boolean early =
        claims.getNotBeforeTime() != null
            && now.plus(LEEWAY).isBefore(claims.getNotBeforeTime().toInstant());
    return early ? Optional.of("The token is not in force yet.") : Optional.empty();
  }

  Instant expiresAt() {
    return claims.getExpirationTime().toInstant();
  }

  /** A claim that is a text. */
  Optional<String> text(String claim) {
    return claims.getClaim(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "(token)";
  }
}
