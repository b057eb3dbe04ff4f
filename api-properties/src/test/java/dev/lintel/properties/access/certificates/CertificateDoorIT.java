package dev.lintel.properties.access.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.testkit.ClientKey;
import dev.lintel.properties.testkit.Eventually;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The stories of certificates over real connections. */
class CertificateDoorIT {
  private static final String STAFF = "/t/staff";

  @AutoClose private final CertificateDoor door = CertificateDoor.open();

  @Test
  void letsAPartnerInAndTellsMissingRightsFromFailedAuthentication() throws Exception {
    ClientKey planner = door.partner("planner-TE1002-a");

    assertThat(get(planner, STAFF).statusCode()).isEqualTo(200);
    assertThat(get(planner, "/t/changes").statusCode()).isEqualTo(401);
    assertThat(get(planner, "/t/changes").body()).contains("not-subscribed", "staff:write");
  }

  @Test
  void tellsEveryRefusedCallerWhy() throws Exception {
    var now = CertificateDoor.NOW;
    AuthorityKey foreign =
        AuthorityKey.make("Elsewhere", "unit", now, new java.security.SecureRandom());
    AuthorityKey staging = ClientKey.authority("staging", now);
    ClientKey expired =
        ClientKey.signed(
            door.authority, "planner-TE1002-b", now.minusSeconds(7_200), now.minusSeconds(3_600));
    door.register(expired, "planner-TE1002-b");

    assertRefused(get(Optional.empty(), STAFF), "certificate-missing");
    assertRefused(
        get(ClientKey.signed(foreign, "planner-TE1002-a", now), STAFF), "certificate-foreign");
    assertRefused(
        get(ClientKey.signed(staging, "planner-TE1002-a", now), STAFF),
        "certificate-of-another-environment");
    assertRefused(get(expired, STAFF), "certificate-expired");
    assertRefused(get(door.partner("Planner-DF0001-a"), STAFF), "certificate-name-refused");
    assertRefused(plain(door, STAFF), "certificate-missing");
  }

  @Test
  void tellsARefusedCallerNothingOfPathsAndMethods() throws Exception {
    ClientKey planner = door.partner("planner-TE1002-a");

    assertRefused(get(Optional.empty(), "/t/nothing"), "certificate-missing");
    assertRefused(plain(door, "/t/nothing"), "certificate-missing");
    assertRefused(delete(Optional.empty(), STAFF), "certificate-missing");
    assertThat(get(planner, "/t/nothing").statusCode()).isEqualTo(404);
    assertThat(delete(Optional.of(planner), STAFF).statusCode()).isEqualTo(405);
    assertThat(get(Optional.empty(), "/open/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void leavesTheOtherApisOpenToCallersWithAnyCertificateAndWithout() throws Exception {
    AuthorityKey staging = ClientKey.authority("staging", CertificateDoor.NOW);
    ClientKey foreign = ClientKey.signed(staging, "planner-TE1002-a", CertificateDoor.NOW);

    assertThat(get(Optional.empty(), "/open/hours").statusCode()).isEqualTo(200);
    assertThat(get(foreign, "/open/hours").statusCode()).isEqualTo(200);
    assertThat(plain(door, "/open/hours").statusCode()).isEqualTo(200);
  }

  @Test
  void observesTheCertificateThatProvedTheAccountAndNoOther() throws Exception {
    // given
    ClientKey planner = door.partner("planner-TE1002-a");
    ClientKey unregistered =
        ClientKey.signed(door.authority, "planner-TE1002-b", CertificateDoor.NOW);

    // when
    get(planner, STAFF);
    get(unregistered, STAFF);
    get(planner, "/open/hours");

    // then
    Eventually.holds("all are observed", () -> door.observations.size() == 3);
    assertThat(door.observations.stream().flatMap(one -> one.certificate().stream()))
        .containsExactly(Fingerprint.of(planner.certificate()).hex());
  }

  @Test
  void refusesARevokedCertificateOnTheConnectionThatItMade() throws Exception {
    // given
    ClientKey planner = door.partner("planner-TE1002-a");
    try (Socket kept = connect(planner)) {
      assertThat(getOn(kept)).startsWith("HTTP/1.1 200");

      // when
      door.register.revoke(Fingerprint.of(planner.certificate()), "lost", CertificateDoor.NOW);

      // then
      Eventually.holds("refused", () -> getOn(kept).startsWith("HTTP/1.1 403"));
      assertThat(getOn(kept)).contains("certificate-revoked", "lost");
    }
  }

  @Test
  void believesATrustedProxyAlone() throws Exception {
    try (var proxied = CertificateDoor.open("127.0.0.1")) {
      ClientKey planner = proxied.partner("planner-TE1002-a");
      ClientKey stranger =
          ClientKey.signed(door.authority, "planner-TE1002-a", CertificateDoor.NOW);

      assertThat(plain(proxied, STAFF, "Client-Cert", planner.header()).statusCode())
          .isEqualTo(200);
      assertRefused(plain(proxied, STAFF, "Client-Cert", stranger.header()), "certificate-foreign");
      assertRefused(plain(proxied, STAFF, "Client-Cert", "::"), "certificate-missing");
      assertRefused(plain(proxied, STAFF), "certificate-missing");
    }
    ClientKey planner = door.partner("planner-TE1002-a");
    assertRefused(plain(door, STAFF, "Client-Cert", planner.header()), "certificate-missing");
  }

  @Test
  void replacesAuthorityAndOwnCertificateWithoutAFailedCallOfAGoodClient() throws Exception {
    // given
    AuthorityKey next = ClientKey.authority("development", CertificateDoor.NOW);
    var trusted = new X509Certificate[] {door.authority.certificate(), next.certificate()};
    ClientKey old = door.partner("planner-TE1002-a");
    var own = new AtomicReference<>(old);
    var done = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 4; i++) {
        running.add(threads.submit(() -> goodCalls(own, done, trusted)));
      }

      // when
      door.authorities.add(next.certificate(), CertificateDoor.NOW);
      ClientKey renewed = ClientKey.signed(next, "planner-TE1002-a", CertificateDoor.NOW);
      door.register(renewed, "planner-TE1002-a");
      Eventually.holds("the new authority counts", () -> isIn(renewed, trusted));
      own.set(renewed);
      door.identity.replace(
          ClientKey.server(next, CertificateDoor.PASSWORD, CertificateDoor.NOW),
          CertificateDoor.PASSWORD);
      assertThat(isIn(renewed, next.certificate())).isTrue();
      done.set(true);

      // then
      for (var each : running) {
        assertThat(each.get()).isPositive();
      }
    }
    door.authorities.withdraw(Fingerprint.of(door.authority.certificate()));
    Eventually.holds("the old one is out", () -> !isIn(old, trusted));
    assertThat(isIn(own.get(), trusted)).isTrue();
  }

  /** Calls on new connections, one after another, each of which must succeed. */
  private int goodCalls(
      AtomicReference<ClientKey> own, AtomicBoolean done, X509Certificate... trusted)
      throws Exception {
    int calls = 0;
    while (!done.get()) {
      assertThat(get(Optional.of(own.get()), STAFF, trusted).statusCode()).isEqualTo(200);
      calls++;
    }
    return calls;
  }

  private boolean isIn(ClientKey client, X509Certificate... trusted) {
    try {
      return get(Optional.of(client), STAFF, trusted).statusCode() == 200;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, String code) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"" + code + "\"");
  }

  private HttpResponse<String> get(ClientKey own, String path) throws Exception {
    return get(Optional.of(own), path);
  }

  private HttpResponse<String> get(Optional<ClientKey> own, String path) throws Exception {
    return get(own, path, door.authority.certificate());
  }

  private HttpResponse<String> get(Optional<ClientKey> own, String path, X509Certificate... trusted)
      throws Exception {
    try (HttpClient client = ClientKey.client(own, trusted)) {
      return client.send(
          HttpRequest.newBuilder(URI.create(door.https(path)))
              .timeout(Duration.ofSeconds(30))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> delete(Optional<ClientKey> own, String path) throws Exception {
    try (HttpClient client = ClientKey.client(own, door.authority.certificate())) {
      return client.send(
          HttpRequest.newBuilder(URI.create(door.https(path)))
              .timeout(Duration.ofSeconds(30))
              .DELETE()
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HttpResponse<String> plain(CertificateDoor where, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(where.http(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private Socket connect(ClientKey own) throws Exception {
    URI place = URI.create(door.https(STAFF));
    return ClientKey.context(Optional.of(own), door.authority.certificate())
        .getSocketFactory()
        .createSocket("localhost", place.getPort());
  }

  /** One request on a connection that stays open, and its whole answer. */
  private static String getOn(Socket kept) {
    try {
      kept.getOutputStream()
          .write(
              "GET /t/staff HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return answer(kept.getInputStream());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String answer(InputStream in) throws java.io.IOException {
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      head.append((char) in.read());
    }
    String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
    byte[] body = in.readNBytes(Integer.parseInt(length));
    return head + new String(body, StandardCharsets.UTF_8);
  }
}
