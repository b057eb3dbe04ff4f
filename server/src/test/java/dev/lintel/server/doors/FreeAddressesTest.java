package dev.lintel.server.doors;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.server.options.Addresses;
import dev.lintel.server.options.HostPort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreeAddressesTest {
  private static final HostPort ANY = new HostPort("127.0.0.1", 0);

  @Test
  void tellsEveryTakenAddressAtOnceWithItsOption() throws IOException {
    try (ServerSocket one = taken();
        ServerSocket other = taken()) {
      // given
      var addresses = new Addresses(at(one), at(other), ANY);

      // when, then
      assertThatThrownBy(() -> FreeAddresses.require(addresses))
          .isInstanceOf(TakenAddressesException.class)
          .hasMessageContainingAll(at(one).toString(), "--http;", at(other).toString(), "--https;")
          .hasMessageContaining("port 0")
          .message()
          .hasLineCount(2)
          .doesNotContain("--management");
    }
  }

  @Test
  void tellsThatTwoDoorsHaveOneAddress() throws IOException {
    // given
    HostPort free;
    try (ServerSocket socket = taken()) {
      free = at(socket);
    }

    // when, then
    assertThatThrownBy(() -> FreeAddresses.require(new Addresses(ANY, free, free)))
        .isInstanceOf(TakenAddressesException.class)
        .message()
        .hasLineCount(1)
        .contains("--https");
  }

  @Test
  void givesBackWhatItTried() throws IOException {
    // given
    HostPort free;
    try (ServerSocket socket = taken()) {
      free = at(socket);
    }
    var addresses = new Addresses(free, ANY, ANY);

    // when
    FreeAddresses.require(addresses);

    // then
    assertThatCode(() -> FreeAddresses.require(addresses)).doesNotThrowAnyException();
  }

  private static ServerSocket taken() throws IOException {
    return new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
  }

  private static HostPort at(ServerSocket socket) {
    return new HostPort("127.0.0.1", socket.getLocalPort());
  }
}
