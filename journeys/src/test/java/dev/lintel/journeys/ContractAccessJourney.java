package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients of contract prices, with tokens as the Auth API gives them. */
final class ContractAccessJourney {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static DataDirectory directory;
  private static PackagedServer server;

  @BeforeAll
  static void start() throws IOException {
    directory = DataDirectory.make();
    server = PackagedServer.on(directory).start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    directory.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kontrakt",
        "api://aeb2714c-b8fb-44f3-887c-97a3a171a3e3/.default",
        "api://5d3672f7-5d67-4f95-9281-04e8b466c0de/.default",
        "https://nobbkontrakt.byggtjeneste.no"
      })
  void aDealerAndAChainAreLetInWithAnyNameOfTheApi(String scope) throws Exception {
    for (String client : List.of("dealer", "chain")) {
      HttpResponse<String> answer = contracts(byScope(client, scope));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).startsWith("[{\"approved\":");
      assertThat(contracts(byAudience(client, scope)).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kontrakt",
        "https://nobbkontrakt.byggtjeneste.no",
        "connect-supplier",
        "connect-supplier kontrakt",
        "api://706373f2-9e5b-42bd-8c32-614e1fc068f2/.default"
      })
  void aSupplierWithoutTheSubscriptionIs403WhateverItsTokenIsFor(String scope) throws Exception {
    assertThat(contracts(byScope("supplier", scope)).statusCode()).isEqualTo(403);
  }

  @Test
  void aDealersTokenForAnotherApiIs403AndAForgedOneIs401() throws Exception {
    assertThat(contracts(byScope("dealer", "connect-supplier")).statusCode()).isEqualTo(403);
    assertThat(contracts("forged").statusCode()).isEqualTo(401);
  }

  @Test
  void theSecondLineThatTheServerPrintedAnswersAContract() throws Exception {
    // given
    Matcher line = Pattern.compile("(curl -H .+)").matcher(server.output());
    assertThat(line.find()).isTrue();

    // when
    Shell.Outcome outcome =
        new Shell(directory.path(), Map.of()).run(List.of("sh", "-c", line.group(1)));

    // then
    assertThat(outcome.output()).startsWith("[{\"approved\":").contains("\"contractId\":");
  }

  @Test
  void thePageAndTheDescriptionAreThere() throws Exception {
    for (String path : List.of("/docs/kontrakt", "/openapi/kontrakt/all.json")) {
      assertThat(send(HttpRequest.newBuilder(at(path))).statusCode()).isEqualTo(200);
    }
  }

  private static String byScope(String client, String scope) throws Exception {
    return token(
        "/api/v1/token",
        "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s&scope=%2$s"
            .formatted(client, scope));
  }

  private static String byAudience(String client, String audience) throws Exception {
    return token(
        "/api/clientaccess",
        "clientId=%1$s&clientSecret=%1$s&audience=%2$s".formatted(client, audience));
  }

  private static String token(String path, String form) throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    Matcher token = TOKEN.matcher(answer.body());
    assertThat(token.find()).as(answer.body()).isTrue();
    return token.group(1);
  }

  private static HttpResponse<String> contracts(String token) throws Exception {
    return send(
        HttpRequest.newBuilder(at("/nobbkontrakt/v1/contracts?count=1&page=1"))
            .header("Authorization", "Bearer " + token));
  }

  private static URI at(String path) {
    return server.ready().http().resolve(path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
