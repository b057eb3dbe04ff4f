package dev.lintel.properties.access.certificates.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.access.certificates.RegisteredCertificate;
import dev.lintel.properties.testkit.ClientKey;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityKeyTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private final AuthorityKey authority = ClientKey.authority("development", NOW);

  @Test
  void signsClientsThatAreNoServersAndNoAuthorities() throws Exception {
    X509Certificate client = ClientKey.signed(authority, "a-TE1002-b", NOW).certificate();

    client.verify(authority.certificate().getPublicKey());
    assertThat(client.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
    assertThat(client.getBasicConstraints()).isEqualTo(-1);
    assertThat(client.getSerialNumber().signum()).isPositive();
  }

  @Test
  void signsServersByTheirNamesAndAddresses() throws Exception {
    PublicKey key = ClientKey.signed(authority, "a-TE1002-b", NOW).certificate().getPublicKey();

    X509Certificate server =
        authority.signServer(
            key,
            List.of("localhost", "127.0.0.1", "::1"),
            Optional.of(URI.create("http://localhost/list.crl")),
            NOW,
            Duration.ofDays(1),
            new SecureRandom());

    assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    assertThat(server.getSubjectAlternativeNames().toString())
        .isEqualTo("[[2, localhost], [7, 127.0.0.1], [7, 0:0:0:0:0:0:0:1]]");
  }

  @Test
  void letsNoCertificateOutliveItsAuthority() {
    Instant far = NOW.plus(Duration.ofDays(36_500));

    X509Certificate client = ClientKey.signed(authority, "a-TE1002-b", NOW, far).certificate();

    assertThat(client.getNotAfter()).isEqualTo(authority.certificate().getNotAfter());
  }

  @Test
  void readsTheTextsThatItWrites() {
    ClientKey client = ClientKey.signed(authority, "a-TE1002-b", NOW);

    assertThat(Pem.key(Pem.ofKey(client.key()))).isEqualTo(client.key());
    assertThat(
            Pem.certificates(
                Pem.ofCertificates(List.of(client.certificate(), authority.certificate()))))
        .containsExactly(client.certificate(), authority.certificate());
  }

  @Test
  void listsItsRevokedCertificatesAndNoOthers() throws Exception {
    // given
    ClientKey revoked = ClientKey.signed(authority, "a-TE1002-b", NOW);
    ClientKey good = ClientKey.signed(authority, "a-TE1002-c", NOW);
    ClientKey elsewhere = ClientKey.signed(ClientKey.authority("staging", NOW), "a-b-c", NOW);
    var why = Optional.of(new RegisteredCertificate.Revocation(NOW, "lost"));

    // when
    byte[] list =
        RevocationList.sign(
            authority,
            List.of(entry(revoked, why), entry(good, Optional.empty()), entry(elsewhere, why)),
            NOW,
            Duration.ofDays(1));

    // then
    var read =
        (X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    read.verify(authority.certificate().getPublicKey());
    assertThat(read.isRevoked(revoked.certificate())).isTrue();
    assertThat(read.isRevoked(good.certificate())).isFalse();
    assertThat(read.getRevokedCertificates()).hasSize(1);
  }

  private static RegisteredCertificate entry(
      ClientKey client, Optional<RegisteredCertificate.Revocation> why) {
    return new RegisteredCertificate(client.certificate(), "a", NOW, why);
  }

  @Test
  void tellsWhatATextLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pem.key("nothing"))
        .withMessage("There is no private key without a password in PEM form.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pem.certificates("nothing"))
        .withMessageContaining("no");
  }

  @Test
  void neverShowsAKey() {
    assertThat(authority.toString()).doesNotContain(authority.key().toString());
  }
}
