package dev.lintel.journeys.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Follows every link of a site from a page on. What is on the same server but not of the site is
 * asked for, and not followed further.
 */
public final class Crawl {

  private static final int MOST_ADDRESSES = 600;
  private static final int SEEN_OF_A_FAMILY = 6;

  private final String server;
  private final HttpClient client;
  private final Predicate<URI> ofTheSite;
  private final Map<URI, Crawled> found = new LinkedHashMap<>();
  private final Deque<Map.Entry<URI, String>> waiting = new ArrayDeque<>();

  private Crawl(String server, HttpClient client, Predicate<URI> ofTheSite) {
    this.server = server;
    this.client = client;
    this.ofTheSite = ofTheSite;
  }

  /** All that a visitor can reach from a page. */
  public static Crawl from(URI start, Visitor visitor, Predicate<URI> ofTheSite)
      throws IOException, InterruptedException {
    return from(List.of(start), visitor, ofTheSite);
  }

  /**
   * All that a visitor can reach from some pages of a server.
   *
   * @param ofTheSite which addresses of the server are followed further
   */
  public static Crawl from(List<URI> starts, Visitor visitor, Predicate<URI> ofTheSite)
      throws IOException, InterruptedException {
    Crawl crawl = new Crawl(starts.getFirst().getAuthority(), visitor.client(), ofTheSite);
    starts.forEach(start -> crawl.waiting.add(Map.entry(start, "the beginning")));
    while (!crawl.waiting.isEmpty()) {
      crawl.visit(crawl.waiting.remove());
    }
    return crawl;
  }

  private void visit(Map.Entry<URI, String> next) throws IOException, InterruptedException {
    if (found.containsKey(next.getKey())) {
      return;
    }
    if (found.size() >= MOST_ADDRESSES) {
      throw new AssertionError("More than " + MOST_ADDRESSES + " addresses: " + found.keySet());
    }
    Crawled crawled = fetched(next.getKey(), next.getValue());
    found.put(crawled.address(), crawled);
    if (!ofTheSite.test(crawled.address())) {
      return;
    }
    crawled.references().stream()
        .filter(this::isOnThisServer)
        .forEach(address -> waiting.add(Map.entry(address, crawled.path())));
  }

  private Crawled fetched(URI address, String foundOn) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html, */*;q=0.5")
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    return new Crawled(address, foundOn, answer.statusCode(), answer.headers(), answer.body());
  }

  private boolean isOnThisServer(URI address) {
    return server.equals(address.getAuthority());
  }

  /** Everything, in the order found. */
  public List<Crawled> all() {
    return List.copyOf(found.values());
  }

  /** The pages of the site that are made here. */
  public List<Crawled> pages() {
    return all().stream()
        .filter(Crawled::isOurs)
        .filter(page -> ofTheSite.test(page.address()))
        .toList();
  }

  /** The pages that a browser is sent to: all, but of many with the same template the first few. */
  public List<Crawled> shown() {
    Map<String, Integer> seen = new HashMap<>();
    return pages().stream()
        .filter(page -> page.status() == 200)
        .filter(page -> seen.merge(page.family(), 1, Integer::sum) <= SEEN_OF_A_FAMILY)
        .toList();
  }
}
