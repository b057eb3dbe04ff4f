package dev.lintel.server.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.access.certificates.issuing.Pem;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.development.ReadyCertificates;
import dev.lintel.server.options.Environment;
import dev.lintel.server.options.TlsOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorIdentityIT {
  private static final Instant NOW = Instant.now();

  @TempDir Path directory;

  private Database database;
  private ChangeWatch watch;
  private EnvironmentCertificates certificates;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    watch = ChangeWatch.start(database);
    certificates =
        EnvironmentCertificates.of(database, Environment.DEVELOPMENT, directory, Clock.systemUTC());
    certificates.authorities().makeFirst();
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void showsACertificateOfTheEnvironmentsAuthorityAndKeepsIt() throws Exception {
    X509Certificate shown = shownBy(own());

    assertThat(certificates.authorities().signed(shown)).isTrue();
    assertThat(shown.getSubjectAlternativeNames().toString())
        .contains("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
    assertThat(shownBy(own())).isEqualTo(shown);
  }

  @Test
  void takesTheCertificateOfTheNextAuthorityWhenItsOwnIsWithdrawn() throws Exception {
    try (DoorIdentity door = DoorIdentity.follow(own());
        HttpServer server = serve(door)) {
      // given
      X509Certificate first = certificates.authorities().list().getFirst().certificate();
      assertThat(accepts(server, first)).isTrue();

      // when
      AuthorityKey next = certificates.authorities().add();
      String fingerprint = certificates.authorities().list().getLast().fingerprint().hex();
      certificates.authorities().withdraw(fingerprint);

      // then
      Eventually.holds("the next one", () -> accepts(server, next.certificate()));
    }
  }

  @Test
  void readsTheOperatorsFilesAgainWhenTheyChange() throws Exception {
    // given
    AuthorityKey first = ClientKey.authority("development", NOW);
    AuthorityKey second = ClientKey.authority("development", NOW);
    TlsOptions.Files files = files(first);
    try (DoorIdentity door = DoorIdentity.follow(new FileIdentity(files));
        HttpServer server = serve(door)) {
      assertThat(accepts(server, first.certificate())).isTrue();

      // when
      Files.writeString(files.certificate(), "half a certif");

      // then
      Files.writeString(files.key(), "nothing");
      assertThat(accepts(server, first.certificate())).isTrue();

      // when
      files(second);

      // then
      Eventually.holds("the second", () -> accepts(server, second.certificate()));
    }
  }

  @Test
  void refusesFilesThatDoNotBelongTogether() throws Exception {
    AuthorityKey authority = ClientKey.authority("development", NOW);
    TlsOptions.Files files = files(authority);
    Files.writeString(files.key(), Pem.ofKey(authority.key()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DoorIdentity.follow(new FileIdentity(files)))
        .withMessageContaining("is not that of the first certificate");
    Files.delete(files.key());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DoorIdentity.follow(new FileIdentity(files)))
        .withMessageContaining("There is no file");
  }

  @Test
  void laysCertificatesReadyOnceAndKeepsOneThatWasRevoked() throws Exception {
    // given
    var ready = new ReadyCertificates(certificates, Clock.systemUTC());
    ready.addAbsent();
    Path planner = directory.resolve("certificates/planner-TE1002-development.pem");
    String made = Files.readString(planner);
    certificates.partners().revoke(ReadyCertificates.PLANNER, "to see what happens");

    // when
    ready.addAbsent();

    // then
    assertThat(planner).hasContent(made);
    assertThat(directory.resolve("certificates"))
        .isDirectoryContaining("glob:**reader-TE1002-development.key")
        .isDirectoryContaining("glob:**reader-TE1002-development.p12")
        .isDirectoryContaining("glob:**ca.pem");
    assertThat(certificates.register().list()).hasSize(2);
  }

  private OwnIdentity own() {
    return new OwnIdentity(
        certificates, Optional.of(URI.create("http://localhost")), watch, Clock.systemUTC());
  }

  private static X509Certificate shownBy(IdentitySource source) throws Exception {
    KeyStore store = source.load();
    return (X509Certificate) store.getCertificate(store.aliases().nextElement());
  }

  /** A key and a certificate of an authority, as its operator would lay them into two files. */
  private TlsOptions.Files files(AuthorityKey authority) throws Exception {
    KeyStore store = ClientKey.server(authority, "fictional", NOW);
    String alias = store.aliases().nextElement();
    var key = (PrivateKey) store.getKey(alias, "fictional".toCharArray());
    var files = new TlsOptions.Files(directory.resolve("door.pem"), directory.resolve("door.key"));
    Files.writeString(files.key(), Pem.ofKey(key));
    Files.writeString(
        files.certificate(),
        Pem.ofCertificates(List.of((X509Certificate) store.getCertificate(alias))));
    return files;
  }

  private static HttpServer serve(DoorIdentity door) {
    return HttpServer.start(
        List.of(Listener.encrypted("https", "127.0.0.1", 0, door.identity())),
        HttpSettings.DEFAULTS,
        Clock.systemUTC(),
        (_, reply) -> reply.send(Answer.empty(204)));
  }

  private static boolean accepts(HttpServer server, X509Certificate authority) {
    URI uri = URI.create("https://localhost:" + server.port("https"));
    try (HttpClient client = ClientKey.client(Optional.empty(), authority)) {
      return client
              .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 204;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
