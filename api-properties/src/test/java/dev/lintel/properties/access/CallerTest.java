package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

  @Test
  void countsAnAccountUnderItsName() {
    assertThat(new Caller.Identified(Account.of("reader", List.of())).clientKey())
        .isEqualTo("reader");
  }

  @Test
  void countsOthersUnderTheirAddress() {
    assertThat(new Caller.Anonymous("192.0.2.1").clientKey()).isEqualTo("address:192.0.2.1");
    assertThat(new Caller.Anonymous("::ffff:192.0.2.1").clientKey()).isEqualTo("address:192.0.2.1");
  }

  @Test
  void countsANetworkOfIpv6AsOneCaller() {
    String key = new Caller.Anonymous("2001:db8:1:2::1").clientKey();

    assertThat(new Caller.Anonymous("2001:db8:1:2:ffff:1:2:3").clientKey()).isEqualTo(key);
    assertThat(new Caller.Anonymous("2001:db8:1:3::1").clientKey()).isNotEqualTo(key);
  }

  @Test
  void takesAnAddressThatItCannotReadAsItIs() {
    assertThat(new Caller.Anonymous("unix:socket").clientKey()).isEqualTo("address:unix:socket");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a:b", "address:192.0.2.1", " a", "a\n", "e\u0301"})
  void noAccountCanBeNamedLikeAnotherCallersKey(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Account.of(name, List.of()));
  }
}
