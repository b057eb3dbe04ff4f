package dev.lintel.server.development;

import dev.lintel.properties.access.certificates.issuing.KeyWithRequest;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.server.certificates.EnvironmentCertificates;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Certificates that lie ready in development, each as certificate, key and both as a key store:
 * that of a planner, who has all rights, and that of a reader. They are made anew 30 days before
 * they expire; one that was revoked stays as it is.
 */
public final class ReadyCertificates {
  public static final String PLANNER = "planner-TE1002-development";
  public static final String READER = "reader-TE1002-development";

  private static final Duration LIFE = Duration.ofDays(365);
  private static final Duration RENEWAL = Duration.ofDays(30);

  private final EnvironmentCertificates certificates;
  private final InstantSource clock;

  public ReadyCertificates(EnvironmentCertificates certificates, InstantSource clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  public void addAbsent() {
    if (certificates.authorities().signing().isPresent()) {
      addAbsent(PLANNER, Set.of("*:read", "*:write"));
      addAbsent(READER, Set.of("*:read"));
    }
  }

  private void addAbsent(String name, Set<String> rights) {
    if (certificates.directory().certificate(name + ".pem").filter(this::isGood).isEmpty()) {
      var random = new SecureRandom();
      KeyWithRequest made = KeyWithRequest.make(owner(name), random);
      write(name, made, certificates.partners().issue(made.request(), rights, LIFE));
    }
  }

  private boolean isGood(X509Certificate certificate) {
    return clock.instant().plus(RENEWAL).isBefore(certificate.getNotAfter().toInstant())
        && certificates.authorities().signed(certificate)
        && certificates.partners().knows(certificate);
  }

  private void write(String name, KeyWithRequest made, X509Certificate certificate) {
    certificates.directory().write(name + ".key", Pem.ofKey(made.key()));
    certificates.directory().writeKeyStore(name + ".p12", made.key(), certificate);
    // Last, since its presence says that all is there.
    certificates.directory().write(name + ".pem", Pem.ofCertificates(List.of(certificate)));
  }

  static KeyWithRequest.Owner owner(String name) {
    return new KeyWithRequest.Owner(
        name, "Development", "Fictional Care", "Ergens", "Gelderland", "NL", "nobody@example.org");
  }
}
