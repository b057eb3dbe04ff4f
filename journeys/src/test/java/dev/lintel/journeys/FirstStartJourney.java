package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Prometheus;
import dev.lintel.journeys.testing.ReadyBlock;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.journeys.testing.TrustStore;
import dev.lintel.journeys.testing.Walk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A newcomer starts the server for the first time and looks around. */
final class FirstStartJourney {

  private static DataDirectory directory;
  private static PackagedServer server;

  @BeforeAll
  static void startForTheFirstTime() throws IOException {
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

  @Test
  void printsAddressesAccountsAndALineToTry() {
    // when
    String text = server.output();

    // then
    assertThat(text)
        .contains("environment development")
        .contains("buyer / buyer (every subscription)")
        .contains("browser / browser (no prices, no assortments)")
        .endsWith("Lintel is ready: " + server.ready().http() + System.lineSeparator());
  }

  @Test
  void answersTheVeryLineThatItPrinted() throws Exception {
    // given
    Shell shell = new Shell(directory.path(), Map.of());
    String line = server.ready().curl();

    // when
    Shell.Outcome outcome = shell.run(List.of("sh", "-c", line));

    // then
    assertThat(outcome.code()).as(outcome.errors()).isZero();
    assertThat(outcome.output()).startsWith("[{\"nobbNumber\":").endsWith("}]");
  }

  @Test
  void servesTheSameByHttpsWithItsDevelopmentCertificate() throws Exception {
    // given
    ReadyBlock ready = server.ready();
    var trusting = TrustStore.ofDevelopment(directory.data());

    // when
    HttpResponse<String> plain = server.buyer().get("/api/v2/items?pageSize=3");
    HttpResponse<String> encrypted =
        server.buyer().at(ready.https(), trusting).get("/api/v2/items?pageSize=3");

    // then
    assertThat(encrypted.sslSession()).isPresent();
    assertThat(encrypted.body())
        .isEqualTo(plain.body().replace(ready.http().toString(), ready.https().toString()));
    assertThat(plain.headers().allValues("Date")).hasSize(1);
  }

  @Test
  void tellsTheOperatorThatItLivesAndIsReady() throws Exception {
    // given
    Caller operator = Caller.anonymous(server.ready().operator());

    // then
    assertThat(operator.get("/health/live").body()).isEqualTo("live\n");
    assertThat(operator.get("/health/ready").body()).isEqualTo("ready\n");
    // Strangers are not told which pages there are: every other path asks them to sign in.
    assertThat(operator.status("/metric")).isEqualTo(303);
  }

  @Test
  void countsRequestsForTheOperatorsMonitoring() throws Exception {
    // given
    Caller operator = Caller.anonymous(server.ready().operator());
    double before = requestsForUnits(operator);

    // when
    server.buyer().get("/api/v2/units");
    server.buyer().get("/api/v2/units");

    // then
    assertThat(requestsForUnits(operator)).isEqualTo(before + 2);
  }

  private static double requestsForUnits(Caller operator) throws Exception {
    return Prometheus.parse(operator.get("/metrics").body())
        .sum("lintel_requests_seconds_count", Map.of("operation", "units", "status", "200"));
  }

  @Test
  void walksForwardThroughTheWholeCatalogueAndBack() throws Exception {
    // given
    Walk walk = new Walk(server.buyer(), "pageSize=400");

    // when
    List<Walk.Page> forward = walk.forward();
    List<Walk.Page> backward = walk.backward(forward.getLast());

    // then
    assertThat(numbers(forward)).hasSize(1500).isSorted();
    assertThat(new HashSet<>(numbers(forward))).hasSize(1500);
    assertThat(numbers(backward.reversed()))
        .isEqualTo(numbers(forward.subList(0, forward.size() - 1)));
    assertThat(forward.getFirst().backward()).isEmpty();
  }

  @Test
  void walksInTheOtherDirectionWhenAskedTo() throws Exception {
    // given
    Walk ascending = new Walk(server.buyer(), "pageSize=600");
    Walk descending = new Walk(server.buyer(), "pageSize=600&sortOrder=desc");

    // when
    List<Long> numbers = numbers(descending.forward());

    // then
    assertThat(numbers).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(numbers.reversed()).isEqualTo(numbers(ascending.forward()));
  }

  @Test
  void servesTheSameItemsWholeInVersionOne() throws Exception {
    // given
    Walk walk = new Walk(server.buyer(), "pageSize=1000");

    // when
    HttpResponse<String> whole = server.buyer().get("/api/v1/items?pageSize=2");

    // then
    assertThat(Walk.numbersOf(whole)).isEqualTo(numbers(walk.forward()));
    assertThat(whole.headers().firstValue("x-forward-token")).isEmpty();
  }

  private static List<Long> numbers(List<Walk.Page> pages) {
    return pages.stream().flatMap(page -> page.numbers().stream()).toList();
  }
}
