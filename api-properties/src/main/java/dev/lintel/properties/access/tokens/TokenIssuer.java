package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.lintel.properties.access.Account;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;

/** Issues access tokens as JWTs (RFC 9068), signed with ES256. */
public final class TokenIssuer {
  /** The type of our tokens, so that no other JWT can pass for one (RFC 9068, section 2.1). */
  static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

  private static final int ID_BYTES = 16;

  private final SigningKeys keys;
  private final TokenSettings settings;
  private final InstantSource clock;
  private final SecureRandom random;

  public TokenIssuer(
      SigningKeys keys, TokenSettings settings, InstantSource clock, SecureRandom random) {
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /**
   * A token for an account.
   *
   * @param base the address at which it was asked for
   */
  public IssuedToken issue(Account account, Grant grant, URI base) {
    SigningKey key = keys.signing();
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.id()).build();
    SignedJWT token = new SignedJWT(header, claims(account, grant, settings.issuerAt(base)));
    try {
      token.sign(new ECDSASigner(key.pair()));
    } catch (JOSEException e) {
      throw new IllegalStateException("A key of P-256 signs with ES256", e);
    }
    return new IssuedToken(token.serialize(), settings.life(), grant.scope());
  }

  private JWTClaimsSet claims(Account account, Grant grant, String issuer) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject(account.name())
        .audience(List.copyOf(new TreeSet<>(grant.apis())))
        .claim("client_id", account.name())
        .claim("scope", grant.scope())
        .claim("iat", now.getEpochSecond())
        .claim("exp", now.plus(settings.life()).getEpochSecond())
        .jwtID(id())
        .build();
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
