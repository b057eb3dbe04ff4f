package dev.lintel.auth;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What everybody may know: the public keys and the endpoints. */
final class PublishedRoutes {
  private static final String KEYS_PATH = "/.well-known/jwks.json";
  private static final String METADATA_PATH = "/.well-known/oauth-authorization-server";
  private static final String GROUP = "Published";

  /** Shorter than a new key is published before it signs. */
  private static final String KEPT = "public, max-age=300";

  private final AuthApi.Parts parts;

  PublishedRoutes(AuthApi.Parts parts) {
    this.parts = parts;
  }

  Stream<Route> routes() {
    return Stream.of(
        open("keys", KEYS_PATH)
            .describedAs(GROUP, "The public keys of tokens", "A JWK set (RFC 7517).")
            .answers(kept(Outcome.of(200, "The keys.", Object.class)))
            .handledBy(_ -> keys()),
        open("metadata", METADATA_PATH)
            .describedAs(GROUP, "The endpoints", "Metadata for generic clients (RFC 8414).")
            .answers(kept(Outcome.of(200, "The metadata.", ServerMetadata.class)))
            .handledBy(this::metadata));
  }

  private static RouteBuilder open(String operation, String path) {
    return Route.get(operation, path).right(Right.open()).offers(Rendition.of(JsonFormat.format()));
  }

  private static Outcome kept(Outcome outcome) {
    return outcome.withHeaders(Map.of("Cache-Control", "For how long it may be kept."));
  }

  private Answer keys() {
    byte[] content = parts.keys().publicKeys().getBytes(StandardCharsets.UTF_8);
    return Answer.bytes("application/json", content).withHeader("Cache-Control", KEPT);
  }

  private Answer metadata(Call call) {
    URI base = call.request().origin().base();
    String issuer = parts.settings().issuerAt(base);
    var metadata =
        new ServerMetadata(
            issuer,
            base + AuthApi.TOKEN_PATH,
            base + KEYS_PATH,
            List.copyOf(parts.audiences().names().keySet()),
            List.of(),
            List.of("client_credentials"),
            List.of("client_secret_basic", "client_secret_post"));
    return Answer.entity(metadata).withHeader("Cache-Control", KEPT);
  }
}
