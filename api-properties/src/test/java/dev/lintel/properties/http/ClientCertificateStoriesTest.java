package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.certificates.issuing.AuthorityKey;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.testkit.ClientKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The service behind the door answers the names of the certificates that it is told of. */
class ClientCertificateStoriesTest {
  private static final String PASSWORD = "fictional";
  private static final Instant NOW = Instant.now();

  private final AuthorityKey authority = ClientKey.authority("development", NOW);
  private final ServerIdentity identity = identity();

  @AutoClose private final HttpServer direct = start(List.of());
  @AutoClose private final HttpServer proxied = start(List.of("127.0.0.1"));

  @Test
  void tellsTheCertificateOfTheHandshake() throws Exception {
    assertThat(call(direct, Optional.of(client("planner")))).isEqualTo("https CN=planner");
  }

  @Test
  void goesOnWithoutACertificate() throws Exception {
    assertThat(call(direct, Optional.empty())).isEqualTo("https nobody");
    assertThat(plain(direct)).isEqualTo("http nobody");
  }

  @Test
  void completesTheHandshakeWithAnyCertificate() throws Exception {
    AuthorityKey foreign = ClientKey.authority("elsewhere", NOW);
    Instant past = NOW.minus(Duration.ofDays(10));

    assertThat(call(direct, Optional.of(ClientKey.signed(foreign, "foreign", NOW))))
        .isEqualTo("https CN=foreign");
    assertThat(
            call(
                direct,
                Optional.of(ClientKey.signed(authority, "expired", past, past.plusSeconds(60)))))
        .isEqualTo("https CN=expired");
  }

  @Test
  void believesNobodyWhoNamesACertificateInAHeader() throws Exception {
    ClientKey client = client("planner");

    assertThat(plain(direct, "Client-Cert", client.header())).isEqualTo("http nobody");
    assertThat(
            call(
                direct,
                Optional.of(client("caller")),
                "Client-Cert",
                client.header(),
                "Client-Cert-Chain",
                client.header()))
        .isEqualTo("https CN=caller");
  }

  @Test
  void believesATrustedProxy() throws Exception {
    ClientKey client = client("planner");

    assertThat(plain(proxied, "Client-Cert", client.header())).isEqualTo("http CN=planner");
    assertThat(
            plain(
                proxied,
                "Client-Cert",
                client.header(),
                "Client-Cert-Chain",
                client("first").header() + ", " + client("second").header() + ";a=b"))
        .isEqualTo("http CN=planner CN=first CN=second");
  }

  @Test
  void neverTakesTheProxysOwnCertificateForThatOfItsCaller() throws Exception {
    Optional<ClientKey> proxy = Optional.of(client("proxy"));

    assertThat(call(proxied, proxy, "X-Forwarded-For", "203.0.113.5")).isEqualTo("https nobody");
    assertThat(call(proxied, proxy, "Client-Cert", client("planner").header()))
        .isEqualTo("https CN=planner");
    assertThat(call(proxied, proxy, "Client-Cert", "")).isEqualTo("https nobody");
    assertThat(call(proxied, proxy)).isEqualTo("https CN=proxy");
  }

  @Test
  void takesWhatIsNoCertificateForNone() throws Exception {
    String own = client("planner").header();

    for (String header : List.of("nonsense", ":nonsense:", own + "," + own, own.substring(1))) {
      assertThat(plain(proxied, "Client-Cert", header)).isEqualTo("http nobody");
    }
  }

  @Test
  void replacesItsOwnCertificateWithoutAFailedRequest() throws Exception {
    // given
    AuthorityKey next = ClientKey.authority("development", NOW);
    var trusted = new X509Certificate[] {authority.certificate(), next.certificate()};
    var done = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var callers = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < 4; i++) {
        callers.add(() -> handshakes(trusted, done));
      }
      var running = callers.stream().map(threads::submit).toList();

      // when
      for (int i = 0; i < 20; i++) {
        AuthorityKey signer = i % 2 == 0 ? next : authority;
        identity.replace(ClientKey.server(signer, PASSWORD, NOW), PASSWORD);
        trusting(direct, Optional.empty(), trusted);
      }
      identity.replace(ClientKey.server(next, PASSWORD, NOW), PASSWORD);
      done.set(true);

      // then
      for (var each : running) {
        assertThat(each.get()).isPositive();
      }
      assertThat(trusting(direct, Optional.empty(), next.certificate())).isEqualTo("https nobody");
    }
  }

  /** New connections, one after another, each of which must succeed. */
  private int handshakes(X509Certificate[] trusted, AtomicBoolean done) throws Exception {
    int count = 0;
    Optional<ClientKey> own = Optional.of(client("planner"));
    while (!done.get()) {
      assertThat(trusting(direct, own, trusted)).isEqualTo("https CN=planner");
      count++;
    }
    return count;
  }

  private String call(HttpServer server, Optional<ClientKey> own, String... headers)
      throws Exception {
    try (HttpClient client = ClientKey.client(own, authority.certificate())) {
      return get(client, "https://localhost:" + server.port("https"), headers);
    }
  }

  private String trusting(HttpServer server, Optional<ClientKey> own, X509Certificate... trusted)
      throws Exception {
    try (HttpClient client = ClientKey.client(own, trusted)) {
      return get(client, "https://localhost:" + server.port("https"));
    }
  }

  private String plain(HttpServer server, String... headers) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return get(client, "http://127.0.0.1:" + server.port("http"), headers);
    }
  }

  private static String get(HttpClient client, String url, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private ClientKey client(String name) {
    return ClientKey.signed(authority, name, NOW);
  }

  private ServerIdentity identity() {
    try {
      return ServerIdentity.of(ClientKey.server(authority, PASSWORD, NOW), PASSWORD);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpServer start(List<String> proxies) {
    return HttpServer.start(
        List.of(
            Listener.plain("http", "127.0.0.1", 0),
            Listener.encrypted("https", "127.0.0.1", 0, identity)),
        HttpSettings.DEFAULTS.withTrustedProxies(proxies),
        java.time.Clock.systemUTC(),
        ClientCertificateStoriesTest::tell);
  }

  private static void tell(Request request, Service.Reply reply) throws IOException {
    var words = new ArrayList<String>(List.of(request.origin().base().getScheme()));
    request.origin().certificates().forEach(each -> words.add(commonName(each)));
    if (words.size() == 1) {
      words.add("nobody");
    }
    request
        .headers()
        .forEach((name, _) -> {
          if (name.toLowerCase(java.util.Locale.ROOT).startsWith("client-cert")) {
            words.add(name);
          }
        });
    byte[] text = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    reply.send(Answer.bytes("text/plain", text));
  }

  private static String commonName(X509Certificate certificate) {
    return List.of(certificate.getSubjectX500Principal().getName().split(",")).stream()
        .filter(part -> part.startsWith("CN="))
        .findFirst()
        .orElseThrow();
  }
}
