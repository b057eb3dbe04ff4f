package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportClient;
import dev.lintel.export.testing.ExportServer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "Access to the various endpoints depends on the kind of subscription your user has." A refusal is
 * 401, with a body that says why.
 */
class SubscriptionsIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  /** An endpoint in one version; the subscription that it asks for is empty where none is. */
  private record Endpoint(String method, String path, String subscription) {
    ExportAnswer call(ExportClient client) {
      return method.equals("GET")
          ? client.get(path)
          : client.post(path, path.endsWith("search") ? "{}" : "[]");
    }
  }

  static Stream<Endpoint> endpoints() {
    return Stream.concat(
        Stream.of("/api/v1/", "/api/v2/").flatMap(SubscriptionsIT::inBoth),
        Stream.of(
            new Endpoint("GET", "/api/v2/savedsearches", ExportSubscriptions.SAVED_SEARCHES),
            new Endpoint(
                "GET", "/api/v2/items/savedsearches/beslag", ExportSubscriptions.SAVED_SEARCHES),
            new Endpoint("GET", "/api/v2/prices/savedsearches/beslag", ExportSubscriptions.PRICES),
            new Endpoint("GET", "/api/v1/schemas/items.xsd", ""),
            new Endpoint("GET", "/api/v1/schemas/productgroups.xsd", ""),
            new Endpoint("GET", "/api/v1/schemas/units.xsd", ""),
            new Endpoint("GET", "/api/media/11111111-2222-3333-4444-555555555555", "")));
  }

  private static Stream<Endpoint> inBoth(String version) {
    Stream<Endpoint> items =
        Stream.of(
                "items",
                "items/10000010/properties",
                "items/10000010/suppliers",
                "items/10000010/packages",
                "productgroups",
                "units",
                "modules",
                "participants",
                "media/relations")
            .map(path -> new Endpoint("GET", version + path, ExportSubscriptions.ITEMS));
    Stream<Endpoint> others =
        Stream.of(
            new Endpoint("POST", version + "items", ExportSubscriptions.ITEMS),
            new Endpoint("POST", version + "items/search", ExportSubscriptions.ITEMS),
            new Endpoint("GET", version + "prices", ExportSubscriptions.PRICES),
            new Endpoint("GET", version + "assortments", ExportSubscriptions.ASSORTMENTS),
            new Endpoint(
                "GET", version + "items/assortments/standard", ExportSubscriptions.ASSORTMENTS),
            new Endpoint("GET", version + "media/images/items/10000010/SQUARE", ""));
    return Stream.concat(items, others);
  }

  @Test
  void everyRouteOfTheProfileIsAmongTheseEndpoints() {
    long routes =
        SERVER.profile.routes().stream()
            .mapToLong(route -> Math.max(1, route.versions().numbers().size()))
            .sum();
    assertThat(endpoints().count()).isEqualTo(routes);
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void theBuyerMayCallEverything(Endpoint endpoint) {
    assertThat(endpoint.call(SERVER.client()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void theBrowserMayCallWhatHeSubscribesTo(Endpoint endpoint) {
    // given
    ExportClient browser = SERVER.client().as(ExportServer.BROWSER, ExportServer.BROWSER);

    // when
    ExportAnswer answer = endpoint.call(browser);

    // then
    boolean lacking =
        List.of(ExportSubscriptions.PRICES, ExportSubscriptions.ASSORTMENTS)
            .contains(endpoint.subscription());
    if (lacking) {
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("not-subscribed");
      assertThat(answer.json().get("detail").asString())
          .contains("'" + endpoint.subscription() + "'", "'browser'");
      assertThat(answer.header("WWW-Authenticate")).isEmpty();
    } else {
      assertThat(answer.status()).isIn(200, 404);
    }
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void withoutAnAccountOnlyFilesAreAnswered(Endpoint endpoint) {
    // when
    ExportAnswer answer = endpoint.call(SERVER.client().anonymous());

    // then
    if (endpoint.subscription().isEmpty()) {
      assertThat(answer.status()).isEqualTo(200);
    } else {
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("credentials-missing");
      assertThat(answer.header("WWW-Authenticate").orElseThrow())
          .startsWith("Basic realm=\"NOBB Export\"");
    }
  }

  /** Attempts fail by one address alone, so the clock goes on to let each story try again. */
  @ParameterizedTest
  @MethodSource("endpoints")
  void withAWrongPasswordOnlyFilesAreAnswered(Endpoint endpoint) {
    // given
    SERVER.clock.advance(java.time.Duration.ofMinutes(2));

    // when
    ExportAnswer answer = endpoint.call(SERVER.client().as(ExportServer.BUYER, "wrong"));

    // then
    if (endpoint.subscription().isEmpty()) {
      assertThat(answer.status()).isEqualTo(200);
    } else {
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("credentials-refused");
      assertThat(answer.header("WWW-Authenticate")).isPresent();
    }
  }

  @Test
  void whoGuessesPasswordsHasToWaitAndWhoKnowsThemHasNot() {
    try (var server = ExportServer.start()) {
      // given
      ExportClient buyer = server.client();
      assertThat(buyer.get("/api/v2/units").status()).isEqualTo(200);

      // when
      ExportAnswer last =
          Stream.generate(() -> buyer.as(ExportServer.BUYER, "guess").get("/api/v2/units"))
              .limit(11)
              .reduce((before, after) -> after)
              .orElseThrow();

      // then
      assertThat(last.status()).isEqualTo(429);
      assertThat(last.code()).isEqualTo("sign-in-throttled");
      assertThat(last.header("Retry-After").map(Integer::valueOf)).contains(60);
      assertThat(last.header("x-ratelimit-limit")).contains("10");
      assertThat(last.header("x-ratelimit-remaining")).contains("0");
      assertThat(last.header("x-ratelimit-reset").map(Long::valueOf))
          .contains(server.clock.instant().getEpochSecond() + 60);
      assertThat(buyer.get("/api/v2/units").status()).isEqualTo(200);
    }
  }

  @Test
  void aHeaderThatIsNoBasicAuthenticationIsRefused() {
    for (String header : List.of("Basic", "Basic %%%", "Bearer abc", "Basic YnV5ZXI=")) {
      // when
      ExportAnswer answer = SERVER.client().with("Authorization", header).get("/api/v2/units");

      // then
      assertThat(answer.status()).as(header).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).isNotEqualTo(Optional.empty());
    }
  }
}
