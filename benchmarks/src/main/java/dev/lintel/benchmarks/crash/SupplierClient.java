package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.client.Tokens;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** A supplier's program: it has a token of either server and asks whichever it likes. */
final class SupplierClient {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final long TOKEN_NANOS = Duration.ofMinutes(20).toNanos();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final List<URI> servers;
  private final String account;
  private final String secret;
  private volatile String token = "";
  private volatile long tokenDue;

  SupplierClient(List<URI> servers, String account, String secret) {
    this.servers = servers;
    this.account = account;
    this.secret = secret;
  }

  String account() {
    return account;
  }

  /** Asks for a change; a key makes it harmless to ask again. */
  Answer send(String method, String path, String body, Optional<String> key) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    key.ifPresent(text -> request.header("Idempotency-Key", text));
    try {
      request.header("Authorization", "Bearer " + token());
    } catch (IOException e) {
      return new Answer.NotSent();
    }
    try {
      HttpResponse<String> answer = exchange(request.build());
      int code = answer.statusCode();
      return code == 202
          ? new Answer.Accepted(JsonMapper.shared().readTree(answer.body()))
          : code >= 500 ? new Answer.Unknown() : new Answer.Refused(code, answer.body());
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Answer.NotSent();
    } catch (IOException e) {
      return new Answer.Unknown();
    }
  }

  /** Reads, unless what was asked dies or cannot answer just now. */
  Optional<HttpResponse<String>> get(String path) {
    try {
      return Optional.of(
              exchange(request(path).header("Authorization", "Bearer " + token()).build()))
          .filter(answer -> answer.statusCode() < 500);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server().resolve(path)).timeout(LONGEST);
  }

  private URI server() {
    return servers.get(ThreadLocalRandom.current().nextInt(servers.size()));
  }

  private HttpResponse<String> exchange(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private String token() throws IOException {
    if (token.isEmpty() || System.nanoTime() > tokenDue) {
      renewToken();
    }
    return token;
  }

  private synchronized void renewToken() throws IOException {
    if (!token.isEmpty() && System.nanoTime() < tokenDue) {
      return;
    }
    HttpResponse<String> answer =
        exchange(Tokens.requestWith(secret, server(), account).timeout(LONGEST).build());
    if (answer.statusCode() != 200) {
      throw new IOException("No token: " + answer.statusCode() + answer.body());
    }
    token = Tokens.of(answer);
    tokenDue = System.nanoTime() + TOKEN_NANOS;
  }
}
