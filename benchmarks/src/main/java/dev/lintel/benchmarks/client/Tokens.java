package dev.lintel.benchmarks.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** Asks for access tokens, as the development clients do (RFC 6749, 4.4). */
public final class Tokens {
  /** The scope of Connect Supplier. */
  private static final String SUPPLIER = "api://09332237-525b-4fa4-8dd9-e75d465cdbf9/.default";

  private static final String FORM =
      "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s";

  private Tokens() {}

  /** The request for a token of a client of Connect Supplier whose secret is its name. */
  public static HttpRequest.Builder request(URI server, String client) {
    return request(server, client, SUPPLIER);
  }

  /** The same for a client with a secret of its own. */
  public static HttpRequest.Builder requestWith(String secret, URI server, String client) {
    return post(server, FORM.formatted(client, secret, SUPPLIER));
  }

  /** The same for a scope. */
  public static HttpRequest.Builder request(URI server, String client, String scope) {
    return post(server, FORM.formatted(client, client, scope));
  }

  private static HttpRequest.Builder post(URI server, String form) {
    return HttpRequest.newBuilder(server.resolve("/api/v1/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  /**
   * The token of the answer.
   *
   * @throws IllegalStateException if there is none
   */
  public static String of(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("No token: " + answer.statusCode() + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body()).path("access_token").asString("");
  }
}
