package dev.lintel.journeys.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of one server with one account, over connections that are kept. */
public record Caller(HttpClient client, URI server, String authorization) {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.shared();

  static Caller of(URI server, String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Caller(client, server, "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** A caller without an account. */
  public static Caller anonymous(URI server) {
    return of(server, "", "");
  }

  /** The same account at another address, or through another client. */
  public Caller at(URI other, HttpClient through) {
    return new Caller(through, other, authorization);
  }

  public HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(pathAndQuery))
            .timeout(LONGEST)
            .header("Authorization", authorization)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The status alone, or 0 where nobody answers; for conditions that are awaited. */
  public int status(String pathAndQuery) {
    try {
      return get(pathAndQuery).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** A header of the answer as a number. */
  public static long number(HttpResponse<?> answer, String header) {
    return answer.headers().firstValueAsLong(header).orElseThrow();
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}
