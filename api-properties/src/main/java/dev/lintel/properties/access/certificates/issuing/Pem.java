package dev.lintel.properties.access.certificates.issuing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/** Certificates, keys and requests as text (RFC 7468). */
public final class Pem {
  private static final int LINE = 64;

  private Pem() {}

  /** Text of certificates, one after another. */
  public static String ofCertificates(Collection<X509Certificate> certificates) {
    return certificates.stream()
        .map(each -> text("CERTIFICATE", Making.bytes(each)))
        .collect(Collectors.joining());
  }

  /** Text of an unencrypted private key (PKCS #8): whoever reads it owns the key. */
  public static String ofKey(PrivateKey key) {
    return text("PRIVATE KEY", key.getEncoded());
  }

  /** Text of a request for a certificate (PKCS #10). */
  public static String ofRequest(CertificateRequest request) {
    return text("CERTIFICATE REQUEST", request.content());
  }

  /**
   * The certificates of a text, in their order.
   *
   * @throws IllegalArgumentException if it has none, or one cannot be read
   */
  public static List<X509Certificate> certificates(String text) {
    try {
      var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
      List<X509Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (certificates.isEmpty()) {
        throw new IllegalArgumentException("There is no certificate in PEM form.");
      }
      return certificates;
    } catch (CertificateException e) {
      throw new IllegalArgumentException("There is no readable certificate in PEM form.", e);
    }
  }

  /**
   * The unencrypted private key of a text, in the form of PKCS #8 or that of older tools.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PrivateKey key(String text) {
    try (var parser = new PEMParser(new StringReader(text))) {
      for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
        switch (each) {
          case PrivateKeyInfo key -> {
            return new JcaPEMKeyConverter().getPrivateKey(key);
          }
          case PEMKeyPair pair -> {
            return new JcaPEMKeyConverter().getKeyPair(pair).getPrivate();
          }
          default -> {}
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The private key could not be read.", e);
    }
    throw new IllegalArgumentException("There is no private key without a password in PEM form.");
  }

  private static String text(String label, byte[] content) {
    String lines =
        Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(content);
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(label, lines, label)
        .replace(System.lineSeparator(), "\n");
  }
}
