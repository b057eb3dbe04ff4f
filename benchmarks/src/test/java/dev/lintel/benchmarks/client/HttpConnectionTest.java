package dev.lintel.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

  private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
  private HttpServer server;
  private HttpTarget target;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          callers.add(exchange.getRemoteAddress());
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("[]".getBytes(StandardCharsets.US_ASCII));
          exchange.close();
        });
    server.start();
    target = HttpTarget.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "", "");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void keepsItsConnectionFromRequestToRequest() throws Exception {
    // given
    try (HttpConnection connection = HttpConnection.open(target, Duration.ofHours(1))) {
      // when
      connection.get("/");
      connection.get("/");
    }
    // then
    assertThat(callers).hasSize(1);
  }

  @Test
  void opensAnewWhatStoodStillForLong() throws Exception {
    // given a connection for which no rest is short enough
    try (HttpConnection connection = HttpConnection.open(target, Duration.ZERO)) {
      // when
      connection.get("/");
      Reply second = connection.get("/");
      // then
      assertThat(second.status()).isEqualTo(200);
    }
    assertThat(callers).hasSize(2);
  }
}
