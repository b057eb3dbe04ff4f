package dev.lintel.server.development;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.options.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyCertificatesIT {
  @TempDir Path directory;

  private final SteppingClock clock = SteppingClock.at("2026-11-21T12:00:00Z");
  private Database database;
  private EnvironmentCertificates certificates;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    certificates = EnvironmentCertificates.of(database, Environment.DEVELOPMENT, directory, clock);
    certificates.authorities().makeFirst();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void layOneReadyForEachReasonToBeRefused() {
    // when
    addAbsent();

    // then
    Instant now = clock.instant();
    assertThat(files()).hasSize(FaultyCertificate.values().length);
    assertThat(certificates.authorities().signed(file(FaultyCertificate.EXPIRED))).isTrue();
    assertThat(file(FaultyCertificate.EXPIRED).getNotAfter()).isBefore(now);
    assertThat(file(FaultyCertificate.NOT_YET_VALID).getNotBefore()).isAfter(now);
    assertThat(certificates.register().list())
        .filteredOn(each -> each.commonName().matches("(revoked|misnamed|disabled)-.*"))
        .hasSize(3)
        .filteredOn(each -> each.revocation().isPresent())
        .extracting(RegisteredCertificate::commonName)
        .containsExactly("revoked-TE1002-development");
    assertThat(accounts().find("disabled-TE1002-development").orElseThrow().disabled()).isTrue();
  }

  @Test
  void areKeptAsLongAsEachIsRefusedForItsOwnReason() {
    // given
    addAbsent();
    Map<FaultyCertificate, String> made = files();

    // when
    clock.advance(Duration.ofDays(300));
    addAbsent();

    // then
    assertThat(files()).isEqualTo(made);
  }

  @Test
  void areMadeAnewBeforeTheirTimeMakesThemRefusedForAnotherReason() {
    // given
    addAbsent();
    Map<FaultyCertificate, String> made = files();

    // when
    clock.advance(Duration.ofDays(336));
    addAbsent();

    // then
    assertThat(files())
        .containsEntry(FaultyCertificate.EXPIRED, made.get(FaultyCertificate.EXPIRED))
        .containsEntry(FaultyCertificate.NOT_YET_VALID, made.get(FaultyCertificate.NOT_YET_VALID))
        .doesNotContainEntry(FaultyCertificate.REVOKED, made.get(FaultyCertificate.REVOKED))
        .doesNotContainEntry(FaultyCertificate.DISABLED, made.get(FaultyCertificate.DISABLED));
  }

  @Test
  void areMadeAnewWhenTheirAuthorityIsReplaced() {
    // given
    addAbsent();
    Map<FaultyCertificate, String> made = files();
    String first = certificates.authorities().list().getFirst().fingerprint().hex();
    certificates.authorities().add();
    certificates.authorities().withdraw(first);

    // when
    addAbsent();

    // then
    assertThat(files()).doesNotContainValue(made.get(FaultyCertificate.EXPIRED)).hasSize(6);
  }

  private void addAbsent() {
    new ReadyCertificates(certificates, clock).addAbsent();
    new FaultyCertificates(certificates, accounts(), clock).addAbsent();
  }

  private Accounts accounts() {
    return new Accounts(database, new SecureRandom());
  }

  private X509Certificate file(FaultyCertificate fault) {
    return certificates.directory().certificate(fault.commonName() + ".pem").orElseThrow();
  }

  private Map<FaultyCertificate, String> files() {
    return Arrays.stream(FaultyCertificate.values())
        .collect(Collectors.toMap(each -> each, this::text));
  }

  private String text(FaultyCertificate fault) {
    try {
      return Files.readString(directory.resolve("certificates/" + fault.commonName() + ".pem"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
