package dev.lintel.properties.access.certificates.issuing;

import dev.lintel.properties.access.certificates.RegisteredCertificate;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The list of an authority's revoked certificates (RFC 5280, section 5), for those who check
 * certificates before requests reach us, such as proxies.
 */
public final class RevocationList {
  private RevocationList() {}

  /**
   * Signs the list.
   *
   * @param all certificates, of which the authority's revoked ones are listed
   * @param life after how long a newer list must be had
   */
  public static byte[] sign(
      AuthorityKey authority, List<RegisteredCertificate> all, Instant now, Duration life) {
    var builder = new X509v2CRLBuilder(Making.subject(authority.certificate()), Making.time(now));
    builder.setNextUpdate(Making.time(now.plus(life)));
    all.stream()
        .filter(each -> isOf(authority, each))
        .forEach(each ->
            each.revocation()
                .ifPresent(one ->
                    builder.addCRLEntry(
                        each.certificate().getSerialNumber(),
                        Making.time(one.at()).getDate(),
                        CRLReason.unspecified)));
    try {
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.certificate()));
      builder.addExtension(
          Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
      var signer =
          new JcaContentSignerBuilder(Making.algorithm(authority.key())).build(authority.key());
      return builder.build(signer).getEncoded();
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("A list of revoked certificates could not be made", e);
    }
  }

  private static boolean isOf(AuthorityKey authority, RegisteredCertificate each) {
    return each.certificate()
        .getIssuerX500Principal()
        .equals(authority.certificate().getSubjectX500Principal());
  }
}
