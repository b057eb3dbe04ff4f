package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.server.certificates.CertificateDirectory;
import dev.lintel.server.development.ReadyCertificates;
import dev.lintel.server.options.OptionSources;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.running.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long somebody stays signed in to pages, and by what; the time is moved by hand. */
class PageSessionsIT {
  private static final String STRANGER = "Sign in with what your program";
  private static final Duration NEARLY_IDLE = Duration.ofMinutes(29);

  private static final SteppingClock CLOCK = SteppingClock.at(Instant.now());

  @TempDir static Path directory;

  private static Server server;
  private static String screen;

  @BeforeAll
  static void start() {
    Map<String, String> given = new HashMap<>(Map.of("items", "1", "care-employees", "10"));
    for (String door : new String[] {"http", "https", "management"}) {
      given.put(door, "127.0.0.1:0");
    }
    given.put("data", directory.resolve("data").toString());
    given.put("shared-buffers", "32MB");
    var printed = new StringWriter();
    server =
        Server.start(
            ServerOptions.read(new OptionSources(given, Map.of(), Map.of(), "none")),
            new PrintWriter(printed),
            CLOCK);
    screen = printed.toString();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void endsAnOperatorsSessionAfterHalfAnHourOfSilence() {
    // given
    Browser operator = operator();
    CLOCK.advance(NEARLY_IDLE);
    assertThat(operator.open("/accounts").statusCode()).isEqualTo(200);
    CLOCK.advance(NEARLY_IDLE);
    assertThat(operator.open("/accounts").statusCode()).isEqualTo(200);

    // when
    CLOCK.advance(Duration.ofMinutes(31));

    // then: the form that is still open changes nothing
    HttpResponse<String> late =
        operator.send("/accounts/create", "account", "too-late", "subscriptions", "items");
    assertThat(late.statusCode()).isEqualTo(303);
    assertThat(late.headers().firstValue("Location")).contains("/sign-in");
    assertThat(operator.open("/accounts").statusCode()).isEqualTo(303);
    assertThat(operator().open("/accounts").body()).doesNotContain("too-late");
  }

  @Test
  void endsAnOperatorsSessionAfterTwelveHoursHoweverBusy() {
    // given
    Browser operator = operator();
    for (int i = 0; i < 24; i++) {
      CLOCK.advance(NEARLY_IDLE);
      assertThat(operator.open("/queue").statusCode()).isEqualTo(200);
    }

    // when
    CLOCK.advance(NEARLY_IDLE);

    // then
    assertThat(operator.open("/queue").statusCode()).isEqualTo(303);
  }

  @Test
  void endsAPartnersSessionAfterHalfAnHourOfSilence() {
    // given
    Browser partner = partner("buyer");
    CLOCK.advance(NEARLY_IDLE);
    assertThat(partner.open("/usage").body()).contains("Signed in as <strong>buyer</strong>");

    // when
    CLOCK.advance(Duration.ofMinutes(31));

    // then
    assertThat(partner.open("/usage").body()).contains(STRANGER).doesNotContain("buyer</strong>");
  }

  @Test
  void endsAPartnersSessionWhenTheAccountIsRefused() {
    // given
    Browser partner = partner("chain");
    Browser operator = operator();
    operator.open("/account?account=chain");

    // when
    operator.follow("/account/disable", "account", "chain");

    // then
    assertThat(partner.open("/usage").body()).contains(STRANGER);
    operator.follow("/account/enable", "account", "chain");
    assertThat(partner.open("/usage").body()).contains(STRANGER);
  }

  @Test
  void givesACookieThatNeverLeavesTheEncryptedDoor() throws Exception {
    // given
    var browser = new Browser(https(), trusting(Optional.empty()));
    String before = cookie(browser.open("/usage"));

    // when
    HttpResponse<String> signedIn =
        browser.send("/usage/sign-in", "name", "buyer", "password", "buyer");

    // then
    assertThat(signedIn.statusCode()).isEqualTo(303);
    for (String cookie : new String[] {before, cookie(signedIn)}) {
      assertThat(cookie)
          .startsWith("__Host-lintel-partner=")
          .contains("; Path=/", "; HttpOnly", "; SameSite=Strict", "; Secure")
          .doesNotContain("Domain");
    }
    assertThat(browser.open("/usage").body()).contains("Signed in as <strong>buyer</strong>");
    assertThat(cookie(browser.send("/usage/sign-out"))).contains("__Host-", "Max-Age=0");
    assertThat(browser.open("/usage").body()).contains(STRANGER);
  }

  @Test
  void signsInByAClientCertificateWithoutAForm() throws Exception {
    // given
    var planner = new Browser(https(), trusting(Optional.of(ReadyCertificates.PLANNER)));

    // when
    String page = planner.open("/usage").body();

    // then
    assertThat(page)
        .contains("Signed in as <strong>" + ReadyCertificates.PLANNER + "</strong> by certificate")
        .doesNotContain("/usage/sign-out", "reader-");
    assertThat(planner.sendWith("", "/usage/sign-out").statusCode()).isEqualTo(403);
    assertThat(new Browser(https(), trusting(Optional.empty())).open("/usage").body())
        .contains(STRANGER);
  }

  private static Browser operator() {
    var browser = new Browser(address("operator +(http://\\S+)"));
    browser.open("/sign-in");
    browser.follow("/sign-in", "name", "operator", "password", "operator");
    return browser;
  }

  private static Browser partner(String account) {
    var browser = new Browser(address("Lintel is ready: (http://\\S+)"));
    browser.open("/usage");
    browser.follow("/usage/sign-in", "name", account, "password", account);
    return browser;
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow();
  }

  private static URI https() {
    return address("(https://\\S+)");
  }

  private static URI address(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(screen);
    assertThat(matcher.find()).as(pattern).isTrue();
    return URI.create(matcher.group(1));
  }

  /** What trusts the environment's authority, and shows a certificate that lies ready. */
  private static SSLContext trusting(Optional<String> own) throws GeneralSecurityException {
    var files = new CertificateDirectory(directory.resolve("data"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted(files.certificate("ca.pem").orElseThrow()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(proofs(files, own), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore trusted(X509Certificate authority) throws GeneralSecurityException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("authority", authority);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyManager[] proofs(CertificateDirectory files, Optional<String> own)
      throws GeneralSecurityException {
    if (own.isEmpty()) {
      return new KeyManager[0];
    }
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(
        files.keyStore(own.get() + ".p12").orElseThrow(),
        CertificateDirectory.PASSWORD.toCharArray());
    return keys.getKeyManagers();
  }
}
