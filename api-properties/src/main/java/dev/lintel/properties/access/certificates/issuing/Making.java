package dev.lintel.properties.access.certificates.issuing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Steps that all certificates take which are made here. */
final class Making {
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

  /** Unique without a count that would have to be kept (RFC 5280, section 4.1.2.2). */
  private static final int SERIAL_BITS = 128;

  private static final Instant TWO_DIGITS_END = Instant.parse("2050-01-01T00:00:00Z");
  private static final DateTimeFormatter TWO_DIGITS =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter FOUR_DIGITS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private Making() {}

  /** When a certificate begins, some time ago since clocks differ, and when it ends. */
  record Validity(Instant from, Instant until) {
    static Validity beginning(Instant now, Duration life) {
      return new Validity(now.minus(CLOCKS_DIFFER), now.plus(life));
    }
  }

  static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Validity validity, SecureRandom random) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
        time(validity.from()),
        time(validity.until()),
        subject,
        key);
  }

  static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException {
    try {
      var signer = new JcaContentSignerBuilder(algorithm(key)).build(key);
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  static byte[] bytes(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("The certificate cannot be written", e);
    }
  }

  static X500Name subject(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  static String algorithm(PrivateKey key) throws GeneralSecurityException {
    return switch (key.getAlgorithm()) {
      case "EC", "ECDSA" -> "SHA384withECDSA";
      case "RSA" -> "SHA256withRSA";
      case "EdDSA", "Ed25519" -> "Ed25519";
      default ->
          throw new GeneralSecurityException(
              "An authority signs with RSA, an elliptic curve or Ed25519");
    };
  }

  /** Two digits for the year until 2049, four afterwards (RFC 5280, section 4.1.2.5). */
  static Time time(Instant instant) {
    return instant.isBefore(TWO_DIGITS_END)
        ? new Time(new ASN1UTCTime(TWO_DIGITS.format(instant)))
        : new Time(new ASN1GeneralizedTime(FOUR_DIGITS.format(instant)));
  }

  static X509Certificate made(Step step) {
    try {
      return step.run();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("A certificate could not be made", e);
    }
  }

  /** Makes a certificate. */
  @FunctionalInterface
  interface Step {
    X509Certificate run() throws IOException, GeneralSecurityException;
  }
}
