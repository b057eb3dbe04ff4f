package dev.lintel.properties.http;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code Client-Cert} and {@code Client-Cert-Chain} (RFC 9440), in which a proxy names the
 * certificate that it saw in its own handshake. Whether the sender is a proxy is for the caller of
 * this class to find out.
 */
final class ClientCertHeader {
  static final String NAME = "Client-Cert";
  static final String CHAIN = "Client-Cert-Chain";

  private static final Logger LOG = LoggerFactory.getLogger(ClientCertHeader.class);

  /** A byte sequence of structured fields (RFC 9651), whose parameters mean nothing here. */
  private static final Pattern BYTES = Pattern.compile(":([A-Za-z0-9+/=]+):(?:;[^,]*)?");

  private ClientCertHeader() {}

  /** Whether a field is one of the two, which nobody behind the door should see. */
  static boolean isNamed(String name) {
    return NAME.equalsIgnoreCase(name) || CHAIN.equalsIgnoreCase(name);
  }

  /** The caller's own certificate and its chain; none if they cannot be read. */
  static List<X509Certificate> read(HttpFields fields) {
    List<String> own = fields.getValuesList(NAME);
    if (own.isEmpty()) {
      return List.of();
    }
    try {
      var chain = new ArrayList<X509Certificate>();
      chain.add(certificate(String.join(",", own)));
      for (String each : String.join(",", fields.getValuesList(CHAIN)).split(",")) {
        if (!each.isBlank()) {
          chain.add(certificate(each));
        }
      }
      return chain;
    } catch (CertificateException | IllegalArgumentException e) {
      LOG.warn("A trusted proxy sent a {} that is not as RFC 9440 asks: {}", NAME, e.getMessage());
      return List.of();
    }
  }

  private static X509Certificate certificate(String text) throws CertificateException {
    Matcher bytes = BYTES.matcher(text.strip());
    if (!bytes.matches()) {
      throw new CertificateException("it is no byte sequence between colons");
    }
    byte[] content = Base64.getDecoder().decode(bytes.group(1));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(content));
  }
}
