package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.journeys.testing.Caller;
import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Signals;
import dev.lintel.journeys.testing.SlowReader;
import dev.lintel.properties.testkit.Eventually;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator stops the server, and nobody who is being served notices. */
final class StopJourney {

  private static final String EVERYTHING = "/api/v1/items";

  private DataDirectory directory;

  @BeforeEach
  void make() throws Exception {
    directory = DataDirectory.make();
  }

  @AfterEach
  void remove() throws Exception {
    directory.close();
  }

  @Test
  void finishesASlowDownloadAndTurnsNewRequestsAway() throws Exception {
    try (PackagedServer server = PackagedServer.on(directory).start();
        SlowReader download = SlowReader.at(server.ready().http());
        SlowReader kept = SlowReader.at(server.ready().http())) {
      // given
      URI http = server.ready().http();
      Caller operator = Caller.anonymous(server.ready().operator());
      kept.ask(server.buyer(), "/api/v2/units/none", "keep-alive");
      assertThat(kept.some(12)).startsWith("HTTP/1.1 404");
      download.ask(server.buyer(), EVERYTHING, "keep-alive");
      StringBuilder read = new StringBuilder(download.some(1024));

      // when
      server.terminate();

      // then
      Eventually.holds("it says so", () -> operator.status("/health/ready") == 503);
      assertThat(operator.status("/health/live")).isEqualTo(200);
      kept.ask(server.buyer(), "/api/v2/units", "keep-alive");
      assertThat(kept.rest()).contains("HTTP/1.1 503").contains("Retry-After: 5");
      assertThatThrownBy(() -> Caller.anonymous(http).get("/"))
          .isInstanceOf(ConnectException.class);
      readSlowly(download, read);
      assertThat(read.toString()).startsWith("HTTP/1.1 200").endsWith("]\r\n0\r\n\r\n");
      assertThat(server.exitCode()).isEqualTo(143);
      assertThat(directory.databases()).isEmpty();
      assertThat(server.errors()).doesNotContain("ERROR").doesNotContain("WARN");
    }
  }

  /** With pauses that are longer than a connection without a request is kept while stopping. */
  private static void readSlowly(SlowReader download, StringBuilder read) throws Exception {
    for (int i = 0; i < 3; i++) {
      LockSupport.parkNanos(Duration.ofMillis(1_500).toNanos());
      read.append(download.some(64 * 1024));
    }
    read.append(download.rest());
  }

  @Test
  void stopsAtCtrlC() throws Exception {
    assumeTrue(Signals.interruptReachesChildren(), "this build ignores SIGINT, so children do too");
    try (PackagedServer server = PackagedServer.on(directory).option("--items", "10").start()) {
      // when
      server.signal("INT");

      // then
      assertThat(server.exitCode()).isEqualTo(130);
      assertThat(directory.databases()).isEmpty();
      assertThat(server.errors()).contains("Stopped").doesNotContain("ERROR");
    }
  }
}
