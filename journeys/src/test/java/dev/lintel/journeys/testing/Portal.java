package dev.lintel.journeys.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The portal as a browser without scripts sees it. */
public final class Portal implements AutoCloseable {
  private final URI base;
  private final HttpClient client = HttpClient.newHttpClient();

  public Portal(URI base) {
    this.base = base;
  }

  /** What a browser gets at a path, be it a page or a failure. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  /** What is answered to who accepts these types. */
  public HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path)).header("Accept", accept).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** A page, read. */
  public Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path).body(), base.resolve(path).toString());
  }

  /**
   * Everything of this server that can be reached from the start by links and what pages load, by
   * path.
   */
  public Map<String, HttpResponse<String>> crawl() throws IOException, InterruptedException {
    Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();
    Deque<String> waiting = new ArrayDeque<>();
    waiting.add("/");
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      if (!seen.containsKey(path)) {
        HttpResponse<String> answer = get(path);
        seen.put(path, answer);
        waiting.addAll(linked(answer));
      }
    }
    return seen;
  }

  private List<String> linked(HttpResponse<String> answer) {
    if (!isHtml(answer)) {
      return List.of();
    }
    return Jsoup.parse(answer.body(), answer.uri().toString()).select("[href], [src]").stream()
        .map(element -> element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src"))
        .map(URI::create)
        .filter(target -> base.getAuthority().equals(target.getAuthority()))
        .map(target ->
            target.getRawQuery() == null
                ? target.getRawPath()
                : target.getRawPath() + "?" + target.getRawQuery())
        .toList();
  }

  /** Whether an answer is a page. */
  public static boolean isHtml(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("text/html"))
        .isPresent();
  }

  @Override
  public void close() {
    client.close();
  }
}
