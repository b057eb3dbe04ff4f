package dev.lintel.benchmarks.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees through Export what suppliers have published, by either server. */
record Buyer(HttpClient client, List<URI> servers) {
  private static final String PAIR =
      Base64.getEncoder().encodeToString("buyer:buyer".getBytes(StandardCharsets.US_ASCII));

  /** The item; a missing node where buyers do not see it. */
  JsonNode item(int number) {
    return read("/api/v2/items?nobbnos=" + number).path(0);
  }

  /** The prices of an item from all its suppliers. */
  JsonNode prices(int number) {
    return read("/api/v2/prices?nobbnos=" + number);
  }

  /** The bytes of a picture or document, if it is served. */
  Optional<byte[]> file(String id) {
    HttpResponse<byte[]> answer = get("/api/media/" + id);
    return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
  }

  private JsonNode read(String path) {
    return JsonMapper.shared().readTree(get(path).body());
  }

  private HttpResponse<byte[]> get(String path) {
    URI server = servers.get(ThreadLocalRandom.current().nextInt(servers.size()));
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Basic " + PAIR)
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("Export does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
