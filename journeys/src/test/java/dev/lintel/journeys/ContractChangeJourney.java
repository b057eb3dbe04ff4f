package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.SharedDatabase;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.Eventually;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A contract that is imported counts in the prices of every process. */
final class ContractChangeJourney {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void bothProcessesOfADatabaseHearOfAChangedContract() throws Exception {
    try (DataDirectory shared = DataDirectory.make();
        SharedDatabase database = SharedDatabase.in(shared);
        DataDirectory left = DataDirectory.make();
        DataDirectory right = DataDirectory.make();
        PackagedServer one = database.serve(left);
        PackagedServer other = database.serve(right)) {
      // given
      Caller dealer = dealer(one);
      Caller sameDealer = dealer(other);
      String contracts = dealer.get("/nobbkontrakt/v1/contracts?count=1&page=1").body();
      String question =
          "/nobbkontrakt/v1/prices?nobbNumbers=" + itemWithAConditionOfItsOwn(contracts);
      assertThat(sameDealer.get(question).body()).isEqualTo(dealer.get(question).body());

      // when
      Path file = shared.path().resolve("changed.json");
      Files.writeString(file, contracts.replaceAll("\"type\":\"Percent\",\"value\":[0-9.]+", HALF));
      Shell.Outcome outcome =
          new Shell(shared.path(), Map.of())
              .lintel("import", file.toString(), "--database", database.url());

      // then
      assertThat(outcome.code()).as(outcome.errors()).isZero();
      Eventually.holds("one has the new price", () -> isHalf(dealer, question));
      Eventually.holds("so has the other", () -> isHalf(sameDealer, question));
    }
  }

  private static final String HALF = "\"type\":\"Percent\",\"value\":50";

  private static Caller dealer(PackagedServer server) throws Exception {
    String form =
        "grant_type=client_credentials&client_id=dealer&client_secret=dealer&scope=kontrakt";
    HttpRequest request =
        HttpRequest.newBuilder(server.ready().http().resolve("/api/v1/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpClient client = HttpClient.newHttpClient();
    String answer = client.send(request, BodyHandlers.ofString()).body();
    String token = JSON.readTree(answer).path("access_token").asString();
    return new Caller(client, server.ready().http(), "Bearer " + token);
  }

  private static String itemWithAConditionOfItsOwn(String contracts) {
    return JSON.readTree(contracts)
        .at("/0/conditions")
        .valueStream()
        .filter(condition -> condition.path("level").asString().equals("Item"))
        .findFirst()
        .orElseThrow()
        .path("number")
        .asString();
  }

  /** Half of the index price, which the item's only condition without criteria now takes off. */
  private static boolean isHalf(Caller dealer, String question) {
    try {
      var price = JSON.readTree(dealer.get(question).body()).path(0);
      double index = price.at("/indexPrice/value").asDouble();
      return Math.abs(price.at("/purchasePrice/value").asDouble() - index / 2) < 0.001;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
