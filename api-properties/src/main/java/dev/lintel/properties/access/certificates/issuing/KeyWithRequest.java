package dev.lintel.properties.access.certificates.issuing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** A new private key (P-384) with the request for its certificate, as a partner would make it. */
public record KeyWithRequest(PrivateKey key, CertificateRequest request) {

  /**
   * Who asks for a certificate.
   *
   * @param country its two letters (ISO 3166)
   */
  public record Owner(
      String commonName,
      String unit,
      String organisation,
      String locality,
      String state,
      String country,
      String email) {}

  /** Makes both. */
  public static KeyWithRequest make(Owner owner, SecureRandom random) {
    try {
      KeyPair keys = keys("secp384r1", random);
      var signer = new JcaContentSignerBuilder("SHA384withECDSA").build(keys.getPrivate());
      byte[] content =
          new JcaPKCS10CertificationRequestBuilder(name(owner).build(), keys.getPublic())
              .build(signer)
              .getEncoded();
      return new KeyWithRequest(keys.getPrivate(), CertificateRequest.read(content));
    } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException e) {
      throw new IllegalStateException("A key and its request could not be made", e);
    }
  }

  static KeyPair keys(String curve, SecureRandom random) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(curve), random);
    return generator.generateKeyPair();
  }

  private static X500NameBuilder name(Owner owner) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, owner.country())
        .addRDN(BCStyle.ST, owner.state())
        .addRDN(BCStyle.L, owner.locality())
        .addRDN(BCStyle.O, owner.organisation())
        .addRDN(BCStyle.OU, owner.unit())
        .addRDN(BCStyle.CN, owner.commonName())
        .addRDN(BCStyle.EmailAddress, owner.email());
  }

  @Override
  public String toString() {
    return "KeyWithRequest[" + request.commonName() + "]";
  }
}
