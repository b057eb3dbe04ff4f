package dev.lintel.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ReadyTextTest {

  @Test
  void findsBothDoorsWhereTheServerIsReady() {
    // given
    String output =
        """
          APIs         http://127.0.0.1:8181
                       https://127.0.0.1:8443
          operator     http://127.0.0.1:4242  (/health/live, /health/ready, /metrics)

        Lintel is ready: http://127.0.0.1:8181
        """;
    // when, then
    assertThat(ReadyText.find(output))
        .contains(
            new ReadyText(
                URI.create("http://127.0.0.1:8181"),
                URI.create("https://127.0.0.1:8443"),
                URI.create("http://127.0.0.1:4242")));
  }

  @Test
  void findsNothingBefore() {
    assertThat(ReadyText.find("  operator     http://127.0.0.1:4242\n")).isEmpty();
  }
}
