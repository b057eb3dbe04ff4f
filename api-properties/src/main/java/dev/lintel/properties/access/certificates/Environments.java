package dev.lintel.properties.access.certificates;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The environment that certificates are judged in, and the others that there are. The authorities
 * that this product makes carry the name of their environment as OU; that name is believed only to
 * tell a refused caller more, never to admit one.
 *
 * @param own such as staging
 */
public record Environments(String own, Set<String> others) {
  public Environments {
    others = Set.copyOf(others);
  }

  /** The other environment that the issuer's name claims. */
  Optional<String> elsewhere(X509Certificate certificate) {
    List<String> units = Subject.attributes(certificate.getIssuerX500Principal(), "OU");
    return units.stream().filter(others::contains).findFirst();
  }
}
