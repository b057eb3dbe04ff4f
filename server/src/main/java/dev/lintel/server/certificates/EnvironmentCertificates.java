package dev.lintel.server.certificates;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.certificates.Authorities;
import dev.lintel.properties.access.certificates.CertificateRegister;
import dev.lintel.properties.access.certificates.WaitingRequests;
import dev.lintel.properties.store.Database;
import dev.lintel.server.options.Environment;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Everything about the certificates of one environment.
 *
 * @param directory the files that belong to them on this machine
 */
public record EnvironmentCertificates(
    Environment environment,
    CertificateDirectory directory,
    OwnAuthorities authorities,
    CertificateRegister register,
    PartnerCertificates partners,
    WaitingRequests waiting) {

  /** Those of a migrated database. */
  public static EnvironmentCertificates of(
      Database database, Environment environment, Path data, InstantSource clock) {
    SecureRandom random = new SecureRandom();
    var directory = new CertificateDirectory(data);
    var authorities =
        new OwnAuthorities(new Authorities(database), directory, environment, clock, random);
    var register = new CertificateRegister(database);
    var partners =
        new PartnerCertificates(
            new Accounts(database, random),
            register,
            authorities,
            PartnerNames.rule(environment),
            clock);
    return new EnvironmentCertificates(
        environment, directory, authorities, register, partners, new WaitingRequests(database));
  }
}
