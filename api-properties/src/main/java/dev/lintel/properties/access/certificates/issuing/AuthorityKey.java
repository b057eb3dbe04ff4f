package dev.lintel.properties.access.certificates.issuing;

import dev.lintel.properties.access.certificates.issuing.Making.Validity;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * A certificate authority with its private key, which signs partners' and servers' certificates.
 */
public record AuthorityKey(X509Certificate certificate, PrivateKey key) {
  private static final Duration LIFE = Duration.ofDays(3650);
  private static final String CURVE = "secp384r1";

  /**
   * Makes a new authority.
   *
   * @param product who makes it, its O
   * @param environment whose certificates it signs, its OU
   */
  public static AuthorityKey make(
      String product, String environment, Instant now, SecureRandom random) {
    try {
      KeyPair keys = KeyWithRequest.keys(CURVE, random);
      X500Name name =
          new X500NameBuilder(BCStyle.INSTANCE)
              .addRDN(BCStyle.O, product)
              .addRDN(BCStyle.OU, environment)
              .addRDN(
                  BCStyle.CN,
                  "%s %s authority %s"
                      .formatted(product, environment, now.truncatedTo(ChronoUnit.SECONDS)))
              .build();
      X509Certificate certificate =
          Making.made(() -> {
            X509v3CertificateBuilder builder =
                Making.builder(name, name, keys.getPublic(), Validity.beginning(now, LIFE), random);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return Making.sign(builder, keys.getPrivate());
          });
      return new AuthorityKey(certificate, keys.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An authority could not be made", e);
    }
  }

  /** Signs the certificate of a client; whether the request keeps the rules was asked before. */
  public X509Certificate signClient(
      CertificateRequest request, Instant from, Instant until, SecureRandom random) {
    return sign(
        request.subject(),
        request.key(),
        new Validity(from, until),
        builder ->
            builder.addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth)),
        random);
  }

  /**
   * Signs the certificate of a server.
   *
   * @param names its names and literal addresses, the first one its CN
   * @param revocations where this authority's list of revoked certificates is had
   */
  public X509Certificate signServer(
      PublicKey server,
      List<String> names,
      Optional<URI> revocations,
      Instant now,
      Duration life,
      SecureRandom random) {
    X500Name subject = new X500NameBuilder().addRDN(BCStyle.CN, names.getFirst()).build();
    return sign(
        subject,
        server,
        Validity.beginning(now, life),
        builder -> {
          builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
          builder.addExtension(
              Extension.extendedKeyUsage,
              false,
              new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
          if (revocations.isPresent()) {
            builder.addExtension(Extension.cRLDistributionPoints, false, at(revocations.get()));
          }
        },
        random);
  }

  /** What one kind of certificate has more than others. */
  private interface Purpose {
    void addTo(X509v3CertificateBuilder builder) throws java.io.IOException;
  }

  private X509Certificate sign(
      X500Name subject, PublicKey owner, Validity validity, Purpose purpose, SecureRandom random) {
    return Making.made(() -> {
      var tools = new JcaX509ExtensionUtils();
      X509v3CertificateBuilder builder =
          Making.builder(Making.subject(certificate), subject, owner, within(validity), random);
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      builder.addExtension(
          Extension.subjectKeyIdentifier, false, tools.createSubjectKeyIdentifier(owner));
      builder.addExtension(
          Extension.authorityKeyIdentifier, false, tools.createAuthorityKeyIdentifier(certificate));
      purpose.addTo(builder);
      return Making.sign(builder, key);
    });
  }

  /** No certificate outlives its authority. */
  private Validity within(Validity asked) {
    Instant end = certificate.getNotAfter().toInstant();
    return asked.until().isBefore(end) ? asked : new Validity(asked.from(), end);
  }

  private static CRLDistPoint at(URI list) {
    var name = new GeneralName(GeneralName.uniformResourceIdentifier, list.toString());
    var place = new DistributionPointName(new GeneralNames(name));
    return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(place, null, null)});
  }

  private static GeneralNames alternatives(List<String> hosts) {
    return new GeneralNames(hosts.stream().map(AuthorityKey::name).toArray(GeneralName[]::new));
  }

  private static GeneralName name(String host) {
    boolean address = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
  }

  @Override
  public String toString() {
    return "AuthorityKey[" + certificate.getSubjectX500Principal() + "]";
  }
}
