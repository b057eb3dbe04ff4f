import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Walks all items of the Export API, page after page, with the JDK alone, and keeps each page as a
 * file. Run it with: java WalkAllItems.java [ADDRESS [NAME [PASSWORD]]]
 */
final class WalkAllItems {
  private static final int PAGE_SIZE = 1_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final String authorization;

  private WalkAllItems(String address, String name, String password) {
    byte[] account = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    this.address = address;
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(account);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
    String name = arguments.length > 1 ? arguments[1] : "buyer";
    String password = arguments.length > 2 ? arguments[2] : "buyer";
    Path directory = Files.createTempDirectory("items");
    int pages = new WalkAllItems(address, name, password).walk(directory);
    System.out.printf("%d pages are in %s%n", pages, directory);
  }

  /** Reads pages until an answer carries no forward token; returns how many there were. */
  private int walk(Path directory) throws IOException, InterruptedException {
    int pages = 0;
    Optional<String> token = Optional.empty();
    do {
      HttpResponse<String> page = page(token);
      pages++;
      Files.writeString(directory.resolve("page-%05d.json".formatted(pages)), page.body());
      System.out.printf(
          "page %d: %,d characters, %s items in all%n",
          pages, page.body().length(), header(page, "x-total-hits").orElse("?"));
      token = header(page, "x-forward-token");
    } while (token.isPresent());
    return pages;
  }

  private HttpResponse<String> page(Optional<String> token)
      throws IOException, InterruptedException {
    // Every page repeats the parameters of the first: a token is bound to them.
    String query =
        "pageSize=" + PAGE_SIZE + token.map(text -> "&pageToken=" + encoded(text)).orElse("");
    HttpResponse<String> response = answer(URI.create(address + "/api/v2/items?" + query));
    if (token.isPresent() && header(response, "x-page-token-expired").isPresent()) {
      // An expired token is answered with the first page: without this check we would go in circles.
      throw new IOException("The page token had expired; begin the walk again.");
    }
    return response;
  }

  /** The answer to a GET; waits and repeats it where the limit is used up. */
  private HttpResponse<String> answer(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", authorization)
            .timeout(Duration.ofMinutes(2))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    while (response.statusCode() == 429) {
      Thread.sleep(untilReset(response).toMillis());
      response = client.send(request, BodyHandlers.ofString());
    }
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return response;
  }

  private static Duration untilReset(HttpResponse<?> response) {
    Instant now = Instant.now();
    Instant reset =
        header(response, "x-ratelimit-reset")
            .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
            .filter(now::isBefore)
            .orElse(now.plusSeconds(1));
    return Duration.between(now, reset);
  }

  private static Optional<String> header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
