package dev.lintel.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caches must know that a browser and a program are answered differently. */
class NegotiatedPagesTest {
  @TempDir private Path news;
  private PortalOverHttp portal;

  @BeforeEach
  void start() {
    portal = new PortalOverHttp(news);
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void pagesAndFailuresVaryByAccept() throws Exception {
    for (String path : List.of("/", "/nothing/here", "/news/no-such-news", "/errors/none")) {
      HttpResponse<byte[]> page = portal.get(path, "Accept", "text/html");
      HttpResponse<byte[]> other = portal.get(path, "Accept", "*/*");
      for (HttpResponse<byte[]> answer : List.of(page, other)) {
        assertThat(String.join(",", answer.headers().allValues("Vary")))
            .as("%s %s", path, answer)
            .matches("(?i)(.*,\\s*)?accept(\\s*,.*)?");
      }
    }
  }

  @Test
  void aFailureIsAPageToABrowserAndTextToAProgram() throws Exception {
    assertThat(type("text/html")).startsWith("text/html");
    assertThat(type("*/*")).doesNotStartWith("text/html");
  }

  private String type(String accept) throws Exception {
    return portal
        .get("/news/no-such-news", "Accept", accept)
        .headers()
        .firstValue("Content-Type")
        .orElseThrow();
  }
}
