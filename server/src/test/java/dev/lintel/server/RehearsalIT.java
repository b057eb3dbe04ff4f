package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.Eventually;
import dev.lintel.server.certificates.CertificateDirectory;
import dev.lintel.server.development.ReadyCertificates;
import dev.lintel.server.options.OptionSources;
import dev.lintel.server.options.ServerOptions;
import dev.lintel.server.running.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real server whose earlier Ons paths end in 2099: as it is now, and rehearsed. Who uses them
 * stands on the partner's page and on the operator's.
 */
class RehearsalIT {
  private static final String EARLIER = "/t/employees/7";
  private static final String LATER = "/v0/administration/employees/7";
  private static final Pattern FINGERPRINT = Pattern.compile("<code>[0-9a-f]{12}</code>");

  @TempDir Path directory;

  @Test
  void whatEndsIsToldAndCountedBeforeAndGoneOnTheRehearsedDay() throws Exception {
    try (var served = Served.on("2099-08-22", directory)) {
      // when
      HttpResponse<String> told = served.asPlanner(EARLIER);

      // then
      assertThat(told.statusCode()).isEqualTo(200);
      assertThat(told.headers().firstValue("Sunset")).hasValue("Tue, 01 Sep 2099 00:00:00 GMT");
      assertThat(served.asPlanner(LATER).headers().firstValue("Sunset")).isEmpty();
      served.showsThePartner();
      served.showsTheOperator();
    }
    try (var served = Served.on("2099-09-01", directory)) {
      assertThat(served.asPlanner(EARLIER).statusCode()).isEqualTo(404);
      assertThat(served.asPlanner(EARLIER).body()).contains("2099-09-01");
      assertThat(served.asPlanner(LATER).statusCode()).isEqualTo(200);
    }
  }

  /** A server and those who look at it. */
  private record Served(Server server, URI http, URI https, URI operator, HttpClient planner)
      implements AutoCloseable {

    static Served on(String day, Path directory) throws Exception {
      Map<String, String> given = new HashMap<>();
      given.put("data", directory.resolve("data").toString());
      given.put("items", "20");
      given.put("care-employees", "20");
      given.put("as-of", day);
      given.put("ons-deprecation", "t:2099-01-01:2099-09-01");
      for (String door : new String[] {"http", "https", "management"}) {
        given.put(door, "127.0.0.1:0");
      }
      var screen = new StringWriter();
      Server server =
          Server.start(
              ServerOptions.read(new OptionSources(given, Map.of(), Map.of(), "none")),
              new PrintWriter(screen),
              Clock.systemUTC());
      return new Served(
          server,
          address(screen, "Lintel is ready: (http://\\S+)"),
          address(screen, "(https://\\S+)"),
          address(screen, "operator +(http://\\S+)"),
          client(directory.resolve("data/certificates")));
    }

    private static URI address(StringWriter screen, String pattern) {
      Matcher found = Pattern.compile(pattern).matcher(screen.toString());
      assertThat(found.find()).as(pattern).isTrue();
      return URI.create(found.group(1));
    }

    HttpResponse<String> asPlanner(String path) throws Exception {
      return planner.send(
          HttpRequest.newBuilder(https.resolve(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }

    /** Days left are those of the rehearsed day, and the link leads to the announcement. */
    void showsThePartner() throws Exception {
      Eventually.holds("the use is counted", () -> usage().contains("10 days left"));
      assertThat(usage())
          .contains("GET " + EARLIER, "<td>2099-09-01 ", "ons: ", "href=\"/")
          .containsPattern(FINGERPRINT);
    }

    private String usage() {
      try {
        return asPlanner("/usage").body();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    void showsTheOperator() throws Exception {
      var browser = new Browser(operator);
      browser.open("/sign-in");
      browser.follow("/sign-in", "name", "operator", "password", "operator");
      String page = browser.open("/traffic").body();
      assertThat(page)
          .contains("GET " + EARLIER, "10 days left", ReadyCertificates.PLANNER)
          .containsPattern(FINGERPRINT);
      Matcher link = Pattern.compile("<a href=\"(http://[^\"]+)\">ons: ").matcher(page);
      assertThat(link.find()).as(page).isTrue();
      assertThat(link.group(1)).startsWith(http.toString().replaceFirst("/$", ""));
      assertThat(new Browser(http).open(URI.create(link.group(1)).getPath()).statusCode())
          .isEqualTo(200);
    }

    private static HttpClient client(Path certificates)
        throws IOException, GeneralSecurityException {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          own(certificates).getKeyManagers(), trusted(certificates).getTrustManagers(), null);
      return HttpClient.newBuilder().sslContext(context).build();
    }

    private static KeyManagerFactory own(Path certificates)
        throws IOException, GeneralSecurityException {
      KeyStore store = KeyStore.getInstance("PKCS12");
      char[] password = CertificateDirectory.PASSWORD.toCharArray();
      try (InputStream input =
          Files.newInputStream(certificates.resolve(ReadyCertificates.PLANNER + ".p12"))) {
        store.load(input, password);
      }
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, password);
      return keys;
    }

    private static TrustManagerFactory trusted(Path certificates)
        throws IOException, GeneralSecurityException {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      try (InputStream input = Files.newInputStream(certificates.resolve("ca.pem"))) {
        store.setCertificateEntry(
            "authority", CertificateFactory.getInstance("X.509").generateCertificate(input));
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store);
      return managers;
    }

    @Override
    public void close() {
      server.close();
      planner.close();
    }
  }
}
