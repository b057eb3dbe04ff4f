package dev.lintel.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchitecturePagesTest {
  @TempDir Path folder;
  private PortalOverHttp portal;

  @BeforeEach
  void start() {
    portal = new PortalOverHttp(folder);
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void saysWhatTheProfileSays() throws Exception {
    assertThat(portal.text("/apis/books"))
        .contains("<h1>Books &amp; more</h1>", "<code>/api/</code>, <code>/old/</code>")
        .contains("None. Everybody may call")
        .contains("200 OK", "GET: what was asked for is in the body.")
        .contains("404 Not Found", "href=\"/errors/no-such-path\"")
        .contains("There are none at the moment.", "<code>application/json</code>")
        .contains("No list of this API comes in pages.")
        .doesNotContain("token-refused", "credentials-missing", "deadline-exceeded")
        .doesNotContain("malformed-body", "content-type-missing", "damaged-page-token");
  }

  @Test
  void tellsFailuresInTheShapeOfTheApi() throws Exception {
    assertThat(portal.text("/apis/books"))
        .contains("{\"title\":\"The resource does not exist.\",\"status\":404,")
        .contains("\"from\":[\"from: must be a day as yyyy-MM-dd\"]");
  }

  @Test
  void listsThePathsOfEachResourceAndWhatOfItEnds() throws Exception {
    assertThat(portal.text("/apis/books"))
        .contains("GET /api/titles", "GET /old/titles-39", "deprecated");
  }

  @Test
  void saysThatUnknownNamesAreIgnored() throws Exception {
    assertThat(portal.text("/apis/books")).contains("a misspelt name changes nothing");
  }

  @Test
  void tellsFailuresToBrowsersAsPages() throws Exception {
    // when
    var page = portal.get("/apis/nothing");

    // then
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(new String(page.body(), StandardCharsets.UTF_8))
        .contains("<h1>Nothing is served at this path.</h1>", "/errors/no-such-path");
  }
}
