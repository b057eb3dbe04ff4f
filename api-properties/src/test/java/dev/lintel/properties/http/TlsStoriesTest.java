package dev.lintel.properties.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The key store has one key that is its own certificate, for localhost, valid for a hundred years.
 */
class TlsStoriesTest {
  private static final String PASSWORD = "fictional";

  private final KeyStore keys = keys();
  private final SSLContext trusting = trusting(keys);

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          OpenLibrary.SETTINGS,
          Listener.encrypted("http", "127.0.0.1", 0, identity(keys)),
          LibraryApi.with());

  @Test
  void answersOverTlsAndLinksToItself() throws Exception {
    try (var client = HttpClient.newBuilder().sslContext(trusting).build()) {
      URI uri = URI.create("https://localhost:" + library.port() + "/library/hours");

      var answer =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());

      assertThat(answer.body()).isEqualTo("nine to five");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void takesModernTls(String protocol) throws Exception {
    try (var socket = socket()) {
      socket.setEnabledProtocols(new String[] {protocol});
      socket.startHandshake();

      assertThat(socket.getSession().getProtocol()).isEqualTo(protocol);
      assertThat(socket.getSession().getCipherSuite()).containsAnyOf("_GCM_", "_CHACHA20_");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TLS_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"
      })
  void refusesCiphersOfYesterday(String cipher) throws Exception {
    try (var socket = socket()) {
      socket.setEnabledProtocols(new String[] {"TLSv1.2"});
      socket.setEnabledCipherSuites(new String[] {cipher});

      assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesASecondHandshakeOnAConnection() throws Exception {
    try (var socket = socket()) {
      socket.setEnabledProtocols(new String[] {"TLSv1.2"});
      socket.setSoTimeout(30_000);
      socket.startHandshake();

      assertThatThrownBy(
              () -> {
                socket.startHandshake();
                socket
                    .getOutputStream()
                    .write("GET /library/hours HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
                if (socket.getInputStream().read() < 0) {
                  throw new IOException("The connection was closed");
                }
              })
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void refusesPlainHttpAtTheEncryptedDoor() throws Exception {
    try (var wire = library.wire()) {
      wire.send("GET /library/hours HTTP/1.1\r\nHost: a\r\n\r\n");

      assertThat(wire.isEnded() || !wire.rest().contains("nine to five")).isTrue();
    }
  }

  private SSLSocket socket() throws IOException {
    return (SSLSocket) trusting.getSocketFactory().createSocket("127.0.0.1", library.port());
  }

  private static ServerIdentity identity(KeyStore keys) {
    try {
      return ServerIdentity.of(keys, PASSWORD);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore keys() {
    try (InputStream in = TlsStoriesTest.class.getResourceAsStream("library.p12")) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD.toCharArray());
      return store;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext trusting(KeyStore store) {
    try {
      var trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
