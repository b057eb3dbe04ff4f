package dev.lintel.journeys.browser;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * What stands at an address.
 *
 * @param foundOn the page with the first link to it
 */
public record Crawled(URI address, String foundOn, int status, HttpHeaders headers, String body) {

  private static final Pattern REFERENCE =
      Pattern.compile("\\s(?:href|src|data-latest|data-all)=\"([^\"]+)\"");

  /** Whether a browser shows it as a page. */
  public boolean isPage() {
    return headers.firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  /** Whether it is a page made here, not one of Swagger UI. */
  public boolean isOurs() {
    return isPage() && !isOfSwagger();
  }

  /** Whether scripts that are not ours fill it. */
  public boolean isOfSwagger() {
    return isPage() && path().startsWith("/docs/");
  }

  /** Whether it shows at its top which environment this is. */
  public boolean shows(String environment) {
    return body.contains("<div class=\"environment " + environment + "\"><p>")
        || body.contains("<div class=\"environment " + environment + "\">\n");
  }

  public String path() {
    return address.getPath();
  }

  /** Path and query. */
  public String place() {
    return path() + Optional.ofNullable(address.getQuery()).map(query -> "?" + query).orElse("");
  }

  /** Pages of the same template: those below the same first part of the path. */
  String family() {
    return path().replaceFirst("^(/[^/]+/).+$", "$1");
  }

  /** What a page refers to, as addresses, without the places inside a page. */
  List<URI> references() {
    if (!isPage()) {
      return List.of();
    }
    return REFERENCE
        .matcher(body)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
        .filter(text -> !text.isEmpty())
        .map(address::resolve)
        .toList();
  }

  /** Where the links of the page point to inside itself. */
  public List<String> missingAnchors() {
    return Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .filter(anchor -> !body.contains("id=\"" + anchor + "\""))
        .map(anchor -> path() + "#" + anchor)
        .toList();
  }

  /** Its forms. */
  public List<PageForm> forms() {
    return Jsoup.parse(body, address.toString()).select("form").stream()
        .flatMap(form -> PageForm.of(form).stream())
        .toList();
  }

  /** For messages. */
  @Override
  public String toString() {
    return status + " " + address + " (from " + foundOn + ")";
  }
}
