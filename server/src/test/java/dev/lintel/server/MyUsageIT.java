package dev.lintel.server;

import static dev.lintel.server.ServedPages.found;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.Eventually;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners read of their own usage, at a real server. */
class MyUsageIT {
  private static final Pattern ROW = Pattern.compile("data-label=\"State\"");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}(?=</code>)");

  private static final String BUYER =
      "Basic " + Base64.getEncoder().encodeToString("buyer:buyer".getBytes(UTF_8));

  @TempDir static Path directory;

  private static ServedPages served;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    served = ServedPages.start(directory);
  }

  @AfterAll
  static void stop() {
    served.close();
    CLIENT.close();
  }

  @Test
  void tellsWhyAChangeFailedAndPagesToTheOldestOfThem() throws Exception {
    // given
    String token = token();
    String item =
        found(
            called(token, "GET", "/nobbsupplier/api/v2/items?limit=1"),
            "\"nobbNumber\" ?: ?([0-9]+)");
    // The first may have found a price; those after it do not.
    removed(token, item);
    String oldest = removed(token, item);
    for (int i = 0; i < 44; i++) {
      removed(token, item);
    }
    Browser supplier = served.partner("supplier");

    // when, then
    Eventually.holds(
        "all have ended", () -> !supplier.open("/usage/changes").body().contains("not ended yet"));
    String newest = supplier.open("/usage/changes?state=Failed").body();
    assertThat(newest)
        .contains("DELETE /nobbsupplier/api/v{version}/items/{nobbNumber}/prices")
        .containsPattern("<a href=\"/errors/[a-z-]+\"><code>[a-z-]+</code></a>\\s*<p>[A-Z]")
        .doesNotContain("Newer changes", "tag good");
    assertThat(ROW.matcher(newest).results()).hasSize(20);

    // and
    String second = linked(supplier, newest, "Older changes");
    String last = linked(supplier, second, "Older changes");
    assertThat(last).contains(oldest).doesNotContain("Older changes");
    assertThat(ids(linked(supplier, last, "Newer changes"))).isEqualTo(ids(second));
    assertThat(ids(linked(supplier, second, "Newer changes"))).isEqualTo(ids(newest));
  }

  @Test
  void showsTheLimitsThatConcernOneAloneAndTheirOperationsByPath() {
    // given
    Browser buyer = served.partner("buyer");

    // then
    Eventually.holds(
        "the call is counted",
        () -> {
          buyer.status("/api/v2/items?pageSize=1&format=xml", BUYER);
          return buyer.open("/usage").body().contains("<code>GET /api/v{version}/items</code>");
        });
    String page = buyer.open("/usage").body();
    assertThat(page)
        .contains("1,000 requests in 1 minute", "data-label=\"Counts\">all requests")
        .doesNotContain("1000/1m", "ons-", "at the same time", "export:");
    assertThat(served.partner("dealer").open("/usage").body()).contains("not used now");
  }

  /** The page that a link of a page leads to. */
  private static String linked(Browser browser, String page, String words) {
    return browser.open(found(page, "<a href=\"([^\"]+)\">" + words).replace("&amp;", "&")).body();
  }

  private static List<String> ids(String page) {
    return ID.matcher(page).results().map(MatchResult::group).toList();
  }

  /** Removes the price that an item does not have, which fails later; its id. */
  private static String removed(String token, String item) throws Exception {
    String answer = called(token, "DELETE", "/nobbsupplier/api/v2/items/" + item + "/prices");
    return found(answer, "\"id\" ?: ?\"([0-9a-f-]{36})\"");
  }

  private static String token() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(served.apis().resolve("/api/v1/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=supplier&client_secret=supplier"
                        + "&scope=connect-supplier"))
            .build();
    return found(sent(request), "\"access_token\" ?: ?\"([^\"]+)\"");
  }

  private static String called(String token, String method, String path) throws Exception {
    return sent(
        HttpRequest.newBuilder(served.apis().resolve(path))
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.noBody())
            .build());
  }

  private static String sent(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
