package dev.lintel.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** A browser with its own cookies that shows pages and sends their forms, without scripts. */
final class Browser {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"form-token\" value=\"([A-Za-z0-9_-]+)\"");

  private final URI base;
  private final HttpClient client;

  private String token = "";

  Browser(URI base) {
    this(base, HttpClient.newBuilder());
  }

  /** One that trusts whom the context trusts, and shows its certificates. */
  Browser(URI base, SSLContext encryption) {
    this(base, HttpClient.newBuilder().sslContext(encryption));
  }

  private Browser(URI base, HttpClient.Builder client) {
    this.base = base;
    this.client =
        client
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Opens a page and remembers the token of its forms. */
  HttpResponse<String> open(String path) {
    HttpResponse<String> page =
        answer(HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html").build());
    Matcher found = TOKEN.matcher(page.body());
    if (found.find()) {
      token = found.group(1);
    }
    return page;
  }

  /** What the forms of this browser carry. */
  String token() {
    return token;
  }

  /** Sends a form as the page that was opened last gives it. */
  HttpResponse<String> send(String path, String... fields) {
    return sendWith(token, path, fields);
  }

  HttpResponse<String> sendWith(String formToken, String path, String... fields) {
    Map<String, String> form = new LinkedHashMap<>();
    if (!formToken.isEmpty()) {
      form.put("form-token", formToken);
    }
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return answer(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a form and opens the page that it leads to. */
  String follow(String path, String... fields) {
    HttpResponse<String> answer = send(path, fields);
    if (answer.statusCode() != 303) {
      throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return open(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  /** The status of a call as a program makes it. */
  int status(String path, String authorization) {
    return answer(
            HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", authorization)
                .build())
        .statusCode();
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
