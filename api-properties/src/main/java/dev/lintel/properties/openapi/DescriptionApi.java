package dev.lintel.properties.openapi;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.ProblemAnswers;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The API that describes the others, open to everybody: {@code /openapi/{api}/latest.json} and
 * {@code /openapi/{api}/all.json}, each written when it is first asked for.
 */
public final class DescriptionApi {
  private static final Format JSON = JsonFormat.format();

  private DescriptionApi() {}

  /**
   * @param pages routes under {@code /docs/} that show the descriptions
   * @param secured where a reader finds what needs a client certificate
   */
  public static ApiProfile of(
      List<ApiProfile> described, List<Route> pages, Function<Origin, URI> secured) {
    Stream<Route> documents = described.stream().flatMap(api -> documents(api, secured));
    return new ApiProfile(
        "description",
        "Descriptions",
        "What the APIs of this server take and answer.",
        List.of("/openapi/", "/docs/"),
        Identification.NONE,
        new ProblemAnswers(
            Map.of(),
            List.of(JSON),
            FieldErrors.class,
            FieldErrors.worded("The request has faults.", "See the faults of each field.")),
        List.of(),
        List.of(),
        Stream.concat(documents, pages.stream()).toList());
  }

  /** The path at which a description is served. */
  public static String path(ApiProfile api, Scope scope) {
    return "/openapi/%s/%s.json".formatted(api.name(), word(scope));
  }

  private static Stream<Route> documents(ApiProfile api, Function<Origin, URI> secured) {
    return Stream.of(Scope.values()).map(scope -> document(api, scope, secured));
  }

  private static Route document(ApiProfile api, Scope scope, Function<Origin, URI> secured) {
    var document = new WrittenOnce(() -> OpenApiWriter.write(api, scope).bytes());
    return Route.get("%s-%s".formatted(api.name(), word(scope)), path(api, scope))
        .right(Right.open())
        .describedAs("Descriptions", "OpenAPI 3.1 of " + api.title(), "")
        .offers(Rendition.of(JSON))
        .answers(Outcome.of(200, "The description.", Object.class))
        .handledBy(call ->
            Answer.bytes(
                "application/json",
                needsCertificate(api)
                    ? ServerAddress.in(document.bytes(), secured.apply(call.request().origin()))
                    : document.bytes()));
  }

  /** A certificate comes in a TLS handshake alone, so the reader's own address may not do. */
  private static boolean needsCertificate(ApiProfile api) {
    return api.identification().scheme() instanceof AccessScheme.ClientCertificate;
  }

  private static String word(Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
