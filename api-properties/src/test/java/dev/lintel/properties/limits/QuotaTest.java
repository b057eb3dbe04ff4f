package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.limits.Quota.InParallel;
import dev.lintel.properties.limits.Quota.RequestsPerWindow;
import dev.lintel.properties.limits.Quota.TimePerWindow;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

  @Test
  void readsWhatAnOperatorWrites() {
    assertThat(Quota.parse("1000/1m"))
        .isEqualTo(new RequestsPerWindow(1000, Duration.ofMinutes(1)));
    assertThat(Quota.parse(" 20/s ")).isEqualTo(new RequestsPerWindow(20, Duration.ofSeconds(1)));
    assertThat(Quota.parse("4 parallel")).isEqualTo(new InParallel(4));
    assertThat(Quota.parse("10000s/1d"))
        .isEqualTo(new TimePerWindow(Duration.ofSeconds(10_000), Duration.ofDays(1)));
    assertThat(Quota.parse("5/36h")).isEqualTo(new RequestsPerWindow(5, Duration.ofHours(36)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000/1m", "1/90s", "7/2h", "100000/1d", "4 parallel", "10000s/1d"})
  void writesWhatItReads(String text) {
    assertThat(Quota.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1000",
        "0/1m",
        "-1/1m",
        "10/0s",
        "10/367d",
        "10/1w",
        "1.5/1m",
        "9/999999999d",
        "0 parallel",
        "1000001 parallel",
        "4 parallels",
        "parallel",
        "0s/1d",
        "10s/0s",
        "40000000s/1d",
        "10m/1d"
      })
  void refusesWhatIsNoQuota(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Quota.parse(text));
  }

  @Test
  void saysHowAQuotaIsWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quota.parse("many"))
        .withMessageContaining("such as 1000/1m");
  }
}
