package dev.lintel.server.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnsOptionsTest {

  @Test
  void letsExportsTakeAWhileInDevelopmentAndNoTimeElsewhere() {
    OnsOptions usual = read(Map.of());
    assertThat(usual.exportTime(Environment.DEVELOPMENT)).isEqualTo(Duration.ofSeconds(3));
    assertThat(usual.exportTime(Environment.PRODUCTION)).isZero();
  }

  @Test
  void takesTheTimeThatTheOwnerGave() {
    assertThat(read(Map.of("ons-export-time", "10s")).exportTime(Environment.PRODUCTION))
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(read(Map.of("ons-export-time", "0s")).exportTime(Environment.DEVELOPMENT)).isZero();
    assertThatThrownBy(() -> read(Map.of("ons-export-time", "soon")))
        .hasMessageContaining("such as 30s or 2m");
  }

  private static OnsOptions read(Map<String, String> flags) {
    return ServerOptions.read(new OptionSources(flags, Map.of(), Map.of(), "none")).ons();
  }
}
