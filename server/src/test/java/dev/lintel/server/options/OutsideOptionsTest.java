package dev.lintel.server.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideOptionsTest {

  @Test
  void readsHowLongAConnectionMayStandStill() {
    assertThat(OutsideOptions.idle(Option.IDLE_TIME.standard())).isEqualTo(Duration.ofMinutes(1));
    assertThat(OutsideOptions.idle("2m")).isEqualTo(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "0s", "61m", "-1s", "soon"})
  void refusesTimesThatWouldCutOrKeepEverybody(String text) {
    assertThatThrownBy(() -> OutsideOptions.idle(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Give a time from 1s to 1h, such as 30s.");
  }
}
