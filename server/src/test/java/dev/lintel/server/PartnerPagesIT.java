package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.certificates.issuing.Pem;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners read of the APIs that are served. */
class PartnerPagesIT {
  @TempDir static Path directory;
  private static ServedPages pages;

  @BeforeAll
  static void start() {
    pages = ServedPages.start(directory);
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  @Test
  void tellsOnThePagesOfTheApisWhatIs() {
    var browser = pages.partner();

    assertThat(browser.open("/apis/ons").body())
        .contains("<code>RateLimit-Policy</code>", "/certificates/ca.pem", "openssl req -new")
        .doesNotContain("<code>x-ratelimit-limit</code>");
    assertThat(browser.open("/apis/connect-supplier").body())
        .contains("<code>limit</code>", "<code>pageToken</code>", "<code>x-ratelimit-limit</code>");
    assertThat(browser.open("/apis/export").body()).contains("image/*", "application/pdf");
    assertThat(browser.open("/").body())
        .contains("/items?limit=1", "/publish", "a picture of type PB");
    assertThat(browser.open("/errors/not-subscribed").body()).doesNotContain("two codes above");
  }

  @Test
  void givesTheAuthoritysCertificateToEverybody() throws Exception {
    var request = HttpRequest.newBuilder(pages.apis().resolve("/certificates/ca.pem")).build();
    try (HttpClient anybody = HttpClient.newHttpClient()) {
      String bundle = anybody.send(request, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(Pem.certificates(bundle)).hasSize(1);
    }
  }
}
