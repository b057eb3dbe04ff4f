package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;

/**
 * A key pair of ES256 (RFC 7518, section 3.4) and from when it signs. Its text form hides the
 * private part, which the library's own would show.
 */
record SigningKey(ECKey pair, Instant signsFrom) {

  static SigningKey make(Instant signsFrom, SecureRandom random) {
    try {
      ECKey pair =
          new ECKeyGenerator(Curve.P_256)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .keyIDFromThumbprint(true)
              .secureRandom(random)
              .generate();
      return new SigningKey(pair, signsFrom);
    } catch (JOSEException e) {
      throw new IllegalStateException("Every Java platform makes keys of P-256", e);
    }
  }

  static SigningKey read(String jwk, Instant signsFrom) {
    try {
      return new SigningKey(ECKey.parse(jwk), signsFrom);
    } catch (ParseException e) {
      // Its message might show the key.
      throw new IllegalStateException("A signing key in the database cannot be read");
    }
  }

  String id() {
    return pair.getKeyID();
  }

  /** Both parts, for the database alone. */
  String secretText() {
    return pair.toJSONString();
  }

  @Override
  public String toString() {
    return "SigningKey[" + id() + ", " + signsFrom + "]";
  }
}
