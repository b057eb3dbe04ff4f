package dev.lintel.properties.access.certificates.issuing;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.Set;

/**
 * Which keys get a certificate: RSA of 4096 bits or more, and the elliptic curves that are at least
 * as strong (NIST SP 800-57 part 1, table 2).
 */
final class AcceptedKey {
  private static final int SHORTEST_RSA = 4096;

  /** A longer one would cost more to check than it gives. */
  private static final int LONGEST_RSA = 8192;

  /** P-384 and P-521, by the bits of their fields. */
  private static final Set<Integer> CURVES = Set.of(384, 521);

  private AcceptedKey() {}

  static Optional<String> fault(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa when isWithin(rsa.getModulus().bitLength()) -> Optional.empty();
      case ECPublicKey ec
          when CURVES.contains(ec.getParams().getCurve().getField().getFieldSize()) ->
          Optional.empty();
      default ->
          Optional.of(
              "The key must be RSA of %d to %d bits, or elliptic on P-384 or P-521."
                  .formatted(SHORTEST_RSA, LONGEST_RSA));
    };
  }

  private static boolean isWithin(int bits) {
    return bits >= SHORTEST_RSA && bits <= LONGEST_RSA;
  }
}
