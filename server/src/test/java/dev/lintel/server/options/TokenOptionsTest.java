package dev.lintel.server.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.properties.access.tokens.Audiences;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenOptionsTest {
  private static final String ISSUER =
      "url=https://login.example.com;keys=https://login.example.com/keys;audience=api://things";

  @Test
  void readsTheLifeOfTokensAndTheIssuersElsewhere() {
    TokenOptions options = read(Map.of("token-life", "15m", "issuer", ISSUER + ";account=azp"));

    assertThat(options.life()).isEqualTo(Duration.ofMinutes(15));
    assertThat(options.issuers())
        .containsExactly(
            new IssuerOption(
                "https://login.example.com",
                URI.create("https://login.example.com/keys"),
                "api://things",
                "azp"));
  }

  @Test
  void takesAnHourAndNoIssuerWhereNothingIsSaid() {
    assertThat(read(Map.of()))
        .isEqualTo(new TokenOptions(Duration.ofHours(1), java.util.List.of()));
    assertThat(read(Map.of("issuer", ISSUER)).issuers().getFirst().account()).isEqualTo("sub");
  }

  @Test
  void tellsHowItIsWritten() {
    assertThatThrownBy(() -> read(Map.of("token-life", "2 days")))
        .hasMessageContaining("such as 15m or 1h");
    assertThatThrownBy(() -> read(Map.of("issuer", "https://login.example.com")))
        .hasMessageContaining("Write url=URL;keys=URL");
    assertThatThrownBy(() -> read(Map.of("issuer", ISSUER.replace("keys=https", "keys=http"))))
        .hasMessageContaining("by https");
  }

  @Test
  void aTokenCountsForTheApiThatItsAudienceNamesElseForAll() {
    IssuerOption issuer = read(Map.of("issuer", ISSUER)).issuers().getFirst();
    Set<String> apis = Set.of("things", "others");

    assertThat(issuer.resolved(Audiences.of(apis, Map.of("api://things", "things"))).apis())
        .containsExactly("things");
    assertThat(issuer.resolved(Audiences.of(apis, Map.of())).apis())
        .containsExactlyInAnyOrder("things", "others");
  }

  private static TokenOptions read(Map<String, String> flags) {
    return ServerOptions.read(new OptionSources(flags, Map.of(), Map.of(), "none")).tokens();
  }
}
