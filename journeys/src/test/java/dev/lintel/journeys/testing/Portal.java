package dev.lintel.journeys.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  @Override
  public void close() {
    client.close();
  }
}
