package dev.lintel.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.lintel.journeys.testing.TrustStore;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Who looks at pages, and by what he proves himself: to a plain client and to a browser alike.
 *
 * @param client carries the proof by itself
 * @param cookies what the browser is given
 */
public record Visitor(
    HttpClient client, List<Cookie> cookies, Optional<ClientCertificate> certificate) {

  /** Somebody whom nobody knows. */
  public static Visitor stranger() {
    return new Visitor(HttpClient.newHttpClient(), List.of(), Optional.empty());
  }

  /** Somebody who sent the form of a sign-in. */
  public static Visitor signedIn(URI page, String name, String password)
      throws IOException, InterruptedException {
    CookieManager cookies = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    HttpResponse<String> shown =
        client.send(
            HttpRequest.newBuilder(page).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofString());
    PageForm form =
        PageForm.of(
                Jsoup.parse(shown.body(), page.toString())
                    .expectFirst("form:has(input[type=password])"))
            .getFirst();
    form.fields().putAll(Map.of("name", name, "password", password));
    Visitor visitor = new Visitor(client, List.of(), Optional.empty());
    int status = visitor.send(form).statusCode();
    if (status != 303) {
      throw new AssertionError("The sign-in of " + name + " was answered " + status);
    }
    return new Visitor(client, taken(cookies, page), Optional.empty());
  }

  /**
   * Sends a form.
   *
   * @param headers names and values in turn
   */
  public HttpResponse<String> send(PageForm form, String... headers)
      throws IOException, InterruptedException {
    String body =
        form.fields().entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(form.action())
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Cookie> taken(CookieManager cookies, URI page) {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> ofBrowser(cookie, page))
        .toList();
  }

  private static Cookie ofBrowser(HttpCookie cookie, URI page) {
    return new Cookie(cookie.getName(), cookie.getValue())
        .setDomain(page.getHost())
        .setPath("/")
        .setHttpOnly(cookie.isHttpOnly())
        .setSameSite(SameSiteAttribute.STRICT);
  }

  /** Somebody with a client certificate of the development environment. */
  public static Visitor withCertificate(URI server, Path data, String name)
      throws IOException, GeneralSecurityException {
    Path files = data.resolve("certificates");
    ClientCertificate certificate =
        new ClientCertificate(server.resolve("/").toString().replaceFirst("/$", ""))
            .setCertPath(files.resolve(name + ".pem"))
            .setKeyPath(files.resolve(name + ".key"));
    return new Visitor(TrustStore.ofDevelopment(data, name), List.of(), Optional.of(certificate));
  }

  /**
   * What the browser must be made with. Chromium does not know the environment's own authority; the
   * plain client does, and checks it.
   */
  void prove(Browser.NewContextOptions options) {
    certificate.ifPresent(
        each -> options.setClientCertificates(List.of(each)).setIgnoreHTTPSErrors(true));
  }
}
