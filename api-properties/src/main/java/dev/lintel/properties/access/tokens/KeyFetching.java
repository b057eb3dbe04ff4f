package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Fetches a JWK set by HTTP, with bounds of time and size; it follows no redirects. */
record KeyFetching(HttpClient client, Duration longest) implements RemoteKeys.Fetching {
  private static final int MOST_BYTES = 256 * 1024;

  @Override
  public JWKSet fetch(URI url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(url).header("Accept", "application/json").timeout(longest).build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      // The request's own timeout ends with the headers; this one covers the body too.
      HttpResponse<byte[]> response = answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode());
      }
      return JWKSet.parse(new String(response.body(), StandardCharsets.UTF_8));
    } finally {
      answer.cancel(true);
    }
  }
}
