package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportClient;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.properties.http.HttpSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "absolute links follow --public-url or, from configured proxies alone, the forwarded headers" */
class LinksIT {
  private static final List<String> ANSWERS_WITH_LINKS =
      List.of(
          "/api/v1/items?nobbnos=10000010",
          "/api/v2/items?nobbnos=10000010",
          "/api/v2/items?nobbnos=10000010&etimRelease=9",
          "/api/v1/items/assortments/standard",
          "/api/v2/items/savedsearches/beslag",
          "/api/v1/media/relations",
          "/api/v2/media/relations?nobbnos=10000010");

  private static void assertLinksBegin(String base, ExportClient client) {
    for (String path : ANSWERS_WITH_LINKS) {
      var urls = client.get(path).json().findValues("url");
      assertThat(urls)
          .as(path)
          .hasSize(3)
          .allMatch(url -> url.asString().startsWith(base + "/api/media/"));
    }
  }

  @Test
  void theyFollowTheNameByWhichTheServerWasCalled() {
    try (var server = ExportServer.start()) {
      assertLinksBegin("http://127.0.0.1:" + server.port(), server.client());
      String other = "http://localhost:" + server.port();
      assertLinksBegin(other, server.client().at(URI.create(other)));
    }
  }

  @Test
  void theyFollowThePublicUrlWhereThereIsOne() {
    try (var server =
        ExportServer.start(
            HttpSettings.DEFAULTS.withPublicUrl(
                Optional.of(URI.create("https://hub.example.no/"))))) {
      assertLinksBegin("https://hub.example.no", server.client());
    }
  }

  @Test
  void theyFollowTheForwardedHeadersOfATrustedProxy() {
    try (var server =
        ExportServer.start(HttpSettings.DEFAULTS.withTrustedProxies(List.of("127.0.0.0/8")))) {
      assertLinksBegin("https://api.example.no", forwarded(server));
      assertLinksBegin(
          "http://127.0.0.1:" + server.port(),
          server.client().with("X-Forwarded-Proto", "javascript"));
    }
  }

  @Test
  void nobodyElseIsBelieved() {
    try (var server =
        ExportServer.start(HttpSettings.DEFAULTS.withTrustedProxies(List.of("10.0.0.0/8")))) {
      assertLinksBegin("http://127.0.0.1:" + server.port(), forwarded(server));
    }
  }

  @Test
  void aLinkCanBeFollowedWithoutAnAccount() {
    try (var server = ExportServer.start()) {
      // given
      String link =
          server.client().get(ANSWERS_WITH_LINKS.get(1)).json().findValue("url").asString();

      // when
      var file = server.client().anonymous().get(URI.create(link).getPath());

      // then
      assertThat(file.status()).isEqualTo(200);
    }
  }

  private static ExportClient forwarded(ExportServer server) {
    return server
        .client()
        .with("X-Forwarded-Proto", "https")
        .with("X-Forwarded-Host", "api.example.no");
  }
}
