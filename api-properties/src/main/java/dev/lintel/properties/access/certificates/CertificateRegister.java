package dev.lintel.properties.access.certificates;

import dev.lintel.properties.store.ChangeMarks;
import dev.lintel.properties.store.Database;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The register of certificates: one that is not in it is refused, whoever signed it. Every change
 * is known to all processes within a second.
 */
public final class CertificateRegister {
  /** The topic whose mark moves with every change of the register and of the authorities. */
  public static final String TOPIC = "certificates";

  private final Database database;

  public CertificateRegister(Database database) {
    this.database = database;
  }

  /**
   * Registers a certificate for an account that exists.
   *
   * @throws IllegalArgumentException if it is registered already, or has no single common name
   */
  public void add(X509Certificate certificate, Authority authority, String account, Instant now) {
    Subject.commonName(certificate.getSubjectX500Principal())
        .orElseThrow(
            () -> new IllegalArgumentException("The certificate must have one common name (CN)."));
    if (!authority.signed(certificate)) {
      throw new IllegalArgumentException("The certificate was not signed by that authority.");
    }
    var entry = new RegisteredCertificate(certificate, account, now, Optional.empty());
    database
        .jdbi()
        .useTransaction(handle -> {
          if (!RegisterRows.insert(handle, entry, authority.fingerprint())) {
            throw new IllegalArgumentException("The certificate is registered already.");
          }
          ChangeMarks.touch(handle, TOPIC);
        });
  }

  /**
   * Revokes a certificate for good; the first reason stays.
   *
   * @throws IllegalArgumentException if it is not in the register
   */
  public void revoke(Fingerprint certificate, String why, Instant now) {
    database
        .jdbi()
        .useTransaction(handle -> {
          if (!RegisterRows.revoke(handle, certificate, why, now)) {
            throw new IllegalArgumentException("There is no certificate " + certificate);
          }
          ChangeMarks.touch(handle, TOPIC);
        });
  }

  public Optional<RegisteredCertificate> find(Fingerprint fingerprint) {
    return database.jdbi().withHandle(handle -> RegisterRows.find(handle, fingerprint));
  }

  /** Those that prove an account, the one that ends first before the others. */
  public List<RegisteredCertificate> of(String account) {
    return database.jdbi().withHandle(handle -> RegisterRows.of(handle, account));
  }

  /** All of them, by common name, the oldest of each first. */
  public List<RegisteredCertificate> list() {
    return database.jdbi().withHandle(RegisterRows::all);
  }
}
