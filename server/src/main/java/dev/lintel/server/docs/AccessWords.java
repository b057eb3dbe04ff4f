package dev.lintel.server.docs;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.profile.ApiProfile;
import java.net.URI;
import java.util.SortedMap;
import java.util.function.Function;

/** What a page with Swagger UI says about access, where clicking alone does not give it. */
final class AccessWords {
  private AccessWords() {}

  /** A paragraph in HTML; empty where nothing must be said. */
  static String of(ApiProfile api, Request request, Function<Origin, URI> secured) {
    if (!(api.identification().scheme() instanceof AccessScheme.ClientCertificate)) {
      return "";
    }
    String here = DocsPages.escaped(secured.apply(request.origin()) + request.path());
    return ("<p class=\"docs-access\">This API knows its callers by a client certificate: import"
            + " one into your browser (in development <code>certificates/planner-TE1002-development.p12</code>"
            + " of the server's data directory, password <code>development</code>, or"
            + " <a href=\"/apis/%s#authentication\">your own</a>), then try it at"
            + " <a href=\"%s\">%s</a>.</p>")
        .formatted(DocsPages.escaped(api.name()), here, here);
  }

  /** The scope that is chosen beforehand: the API's own name; empty where there are none. */
  static String usualScope(ApiProfile api) {
    return api.identification().scheme()
                instanceof
                AccessScheme.ClientCredentials(String _, SortedMap<String, String> scopes)
            && scopes.containsKey(api.name())
        ? api.name()
        : "";
  }
}
