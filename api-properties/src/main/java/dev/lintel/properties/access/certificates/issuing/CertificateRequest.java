package dev.lintel.properties.access.certificates.issuing;

import dev.lintel.properties.access.certificates.CommonNameRule;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * A request for a certificate (PKCS #10, RFC 2986), which the owner of its key signed. "CN, OU, O,
 * L, ST, C and email all filled."
 */
public final class CertificateRequest {
  private static final int LARGEST = 64 * 1024;
  private static final Map<String, ASN1ObjectIdentifier> REQUIRED = required();

  private final JcaPKCS10CertificationRequest request;
  private final PublicKey key;

  private CertificateRequest(JcaPKCS10CertificationRequest request, PublicKey key) {
    this.request = request;
    this.key = key;
  }

  /**
   * Reads a request in PEM or DER form.
   *
   * @throws IllegalArgumentException if it cannot be read, or its signature is not that of its key
   */
  public static CertificateRequest read(byte[] content) {
    if (content.length > LARGEST) {
      throw new IllegalArgumentException("A request has at most %d bytes.".formatted(LARGEST));
    }
    try {
      var request = new JcaPKCS10CertificationRequest(binary(content));
      var verifier = new JcaContentVerifierProviderBuilder().build(request.getPublicKey());
      if (!request.isSignatureValid(verifier)) {
        throw new IllegalArgumentException("The request is not signed with the key that it names.");
      }
      return new CertificateRequest(request, request.getPublicKey());
    } catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException e) {
      throw new IllegalArgumentException(
          "There is no certificate request in PEM or DER form (PKCS #10).", e);
    }
  }

  private static byte[] binary(byte[] content) throws IOException {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (!text.contains("-----BEGIN")) {
      return content;
    }
    try (var reader = new PemReader(new StringReader(text))) {
      var first = reader.readPemObject();
      if (first == null || !first.getType().endsWith("CERTIFICATE REQUEST")) {
        throw new IOException("Not a certificate request");
      }
      return first.getContent();
    }
  }

  /** Everything that breaks the rules, for the sender; empty if nothing does. */
  public List<String> faults(CommonNameRule rule) {
    var faults = new ArrayList<String>();
    AcceptedKey.fault(key).ifPresent(faults::add);
    REQUIRED.forEach((name, type) -> {
      if (values(type).stream().filter(value -> !value.isBlank()).count() != 1) {
        faults.add("The subject must have %s once, and not empty.".formatted(name));
      }
    });
    if (values(BCStyle.CN).size() == 1) {
      rule.fault(commonName()).ifPresent(faults::add);
    }
    return faults;
  }

  /** The common name, empty if there is none. */
  public String commonName() {
    return values(BCStyle.CN).stream().findFirst().orElse("");
  }

  /** The request itself, in DER form. */
  public byte[] content() {
    try {
      return request.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("A request that was read can be written", e);
    }
  }

  X500Name subject() {
    return request.getSubject();
  }

  PublicKey key() {
    return key;
  }

  private List<String> values(ASN1ObjectIdentifier type) {
    var values = new ArrayList<String>();
    for (RDN part : request.getSubject().getRDNs(type)) {
      values.add(IETFUtils.valueToString(part.getFirst().getValue()));
    }
    return values;
  }

  private static Map<String, ASN1ObjectIdentifier> required() {
    var types = new LinkedHashMap<String, ASN1ObjectIdentifier>();
    types.put("a common name (CN)", BCStyle.CN);
    types.put("an organisational unit (OU)", BCStyle.OU);
    types.put("an organisation (O)", BCStyle.O);
    types.put("a locality (L)", BCStyle.L);
    types.put("a state or province (ST)", BCStyle.ST);
    types.put("a country (C)", BCStyle.C);
    types.put("an e-mail address (emailAddress)", BCStyle.EmailAddress);
    return java.util.Collections.unmodifiableMap(types);
  }
}
