package dev.lintel.server.docs;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.openapi.DescriptionApi;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.options.Environment;
import dev.lintel.server.portal.page.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page with Swagger UI for each API, at {@code /docs/{api}}; between the description of the
 * newest versions and that of all the reader may choose. Nothing is loaded from another host, and
 * no script stands in the page.
 */
public final class DocsPages {
  /** Swagger UI sets styles of elements, so styles may stand in the page; scripts may not. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> GUARD =
      Map.of("X-Content-Type-Options", "Always nosniff.");

  private DocsPages() {}

  /**
   * The pages' routes, and those of everything that they load.
   *
   * @param environment that the pages show
   * @param secured where a reader finds what needs a client certificate
   */
  public static List<Route> of(
      List<ApiProfile> apis, Environment environment, Function<Origin, URI> secured) {
    return Stream.concat(
            apis.stream().map(api -> page(api, environment, secured)),
            Stream.of(Asset.values()).map(DocsPages::asset))
        .toList();
  }

  private static Route page(
      ApiProfile api, Environment environment, Function<Origin, URI> secured) {
    String html = html(api, environment);
    return open("docs-" + api.name(), "/docs/" + api.name(), "text/html")
        .answers(Outcome.bytes("text/html", "The page.").withHeaders(GUARD))
        .handledBy(
            call -> page(html.replace("{{access}}", AccessWords.of(api, call.request(), secured))));
  }

  private static Answer page(String html) {
    return guarded(Answer.bytes("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)))
        .withHeader("Content-Security-Policy", CONTENT_POLICY)
        .withHeader("Cache-Control", "no-cache");
  }

  private static Route asset(Asset asset) {
    return open("docs-asset-" + asset.file(), "/docs/assets/" + asset.file(), asset.mediaType())
        .answers(Outcome.bytes(asset.mediaType(), "A part of the pages.").withHeaders(GUARD))
        .handledBy(call ->
            guarded(Answer.bytes(asset.contentType(), asset.content()))
                .withHeader("Cache-Control", "public, max-age=3600"));
  }

  private static dev.lintel.properties.profile.RouteBuilder open(
      String operation, String path, String mediaType) {
    return Route.get(operation, path)
        .right(Right.open())
        .describedAs("Pages", "A part of the pages", "")
        .offers(Rendition.of(bytes(mediaType)));
  }

  /** A format of ready bytes alone. */
  private static Format bytes(String mediaType) {
    return new Format(
        mediaType,
        MediaType.of(mediaType),
        List.of(),
        (entity, out) -> {
          throw new UnsupportedOperationException("No entity is written as " + mediaType);
        });
  }

  private static Answer guarded(Answer answer) {
    return answer
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Referrer-Policy", "no-referrer");
  }

  private static String html(ApiProfile api, Environment environment) {
    return new String(Asset.resource("page.html"), StandardCharsets.UTF_8)
        .replace("{{environment}}", environment.toString())
        .replace("{{meaning}}", escaped(Site.meaning(environment)))
        .replace("{{title}}", escaped(api.title()))
        .replace("{{name}}", escaped(api.name()))
        .replace("{{scope}}", escaped(AccessWords.usualScope(api)))
        .replace("{{latest}}", DescriptionApi.path(api, Scope.LATEST))
        .replace("{{all}}", DescriptionApi.path(api, Scope.ALL));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
