package dev.lintel.properties.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Origin;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  private static final String PROXY = "10.0.0.1";
  private final Origins origins = new Origins(List.of("10.0.0.0/8", "fd00::/8"), Optional.empty());

  private static Headers headers(String... pairs) {
    var fields = new ArrayList<Map.Entry<String, String>>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.add(Map.entry(pairs[i], pairs[i + 1]));
    }
    return Headers.of(fields);
  }

  private Origin from(String peer, String... pairs) {
    return origins.of(
        InetAddress.ofLiteral(peer), "http", Optional.of("inner:8080"), headers(pairs));
  }

  @Test
  void believesNobodyElse() {
    // when
    Origin origin =
        from(
            "192.0.2.9",
            "X-Forwarded-For",
            "203.0.113.5",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "forged.example",
            "Forwarded",
            "for=203.0.113.5;proto=https;host=forged.example");

    // then
    assertThat(origin).isEqualTo(new Origin("192.0.2.9", false, URI.create("http://inner:8080")));
  }

  @Test
  void believesAConfiguredProxy() {
    Origin origin =
        from(
            PROXY,
            "X-Forwarded-For",
            "203.0.113.5",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "api.example");

    assertThat(origin)
        .isEqualTo(new Origin("203.0.113.5", true, URI.create("https://api.example")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.5|203.0.113.5",
        "1.2.3.4, 203.0.113.5|203.0.113.5",
        "1.2.3.4, 203.0.113.5, 10.0.0.7|203.0.113.5",
        "203.0.113.5:4711|203.0.113.5",
        "2001:db8::5|2001:db8:0:0:0:0:0:5",
        "[2001:db8::5]:80|2001:db8:0:0:0:0:0:5",
        "10.0.0.9|10.0.0.9",
        "unknown|10.0.0.1",
        "1.2.3.4, unknown|10.0.0.1",
        "host.example|10.0.0.1",
        "''|10.0.0.1"
      })
  void takesTheLastAddressThatNobodyCouldForge(String chain, String expected) {
    assertThat(from(PROXY, "X-Forwarded-For", chain).address()).isEqualTo(expected);
  }

  @Test
  void readsTheStandardHeader() {
    Origin origin =
        from(
            PROXY,
            "Forwarded",
            "for=1.2.3.4;host=forged.example",
            "Forwarded",
            "For=\"[2001:db8::5]:4711\";Proto=https;host=\"api.example:444\", for=10.0.0.7;proto=http");

    assertThat(origin.address()).isEqualTo("2001:db8:0:0:0:0:0:5");
    assertThat(origin.base()).hasToString("https://api.example:444");
    assertThat(origin.secure()).isTrue();
  }

  @Test
  void takesSchemeAndHostOfTheSameHopAsTheAddress() {
    Origin origin =
        from(
            PROXY,
            "X-Forwarded-For",
            "1.2.3.4, 203.0.113.5, 10.0.0.7",
            "X-Forwarded-Proto",
            "http, https, http",
            "X-Forwarded-Host",
            "forged.example, api.example, inner");

    assertThat(origin)
        .isEqualTo(new Origin("203.0.113.5", true, URI.create("https://api.example")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b", "a/b", "a@b", "a\"b", "[::1", "a:b:c", "a[b", "", ":80", "a:", "a?b", "a#b", "-a",
        "æ", "%41"
      })
  void neverWritesANonsenseHostIntoLinks(String host) {
    assertThat(from(PROXY, "X-Forwarded-Host", host).base()).hasToString("http://inner:8080");
    assertThat(
            origins
                .of(InetAddress.ofLiteral(PROXY), "http", Optional.of(host), Headers.NONE)
                .base())
        .hasToString("http://localhost");
  }

  @Test
  void ignoresASchemeThatIsNone() {
    assertThat(from(PROXY, "X-Forwarded-Proto", "gopher").base()).hasToString("http://inner:8080");
  }

  @Test
  void prefersTheHeadersThatProxiesWriteOverWhatTheyPassOn() {
    Origin origin = from(PROXY, "X-Forwarded-For", "203.0.113.5", "Forwarded", "for=1.2.3.4");

    assertThat(origin.address()).isEqualTo("203.0.113.5");
  }

  @Test
  void letsThePublicUrlWinOverEverything() {
    // given
    var known =
        new Origins(List.of("10.0.0.0/8"), Optional.of(URI.create("https://public.example/api/")));

    // when
    Origin origin =
        known.of(
            InetAddress.ofLiteral(PROXY),
            "http",
            Optional.of("inner"),
            headers("X-Forwarded-Host", "api.example", "X-Forwarded-For", "203.0.113.5"));

    // then
    assertThat(origin.base()).hasToString("https://public.example/api");
    assertThat(origin.address()).isEqualTo("203.0.113.5");
  }
}
