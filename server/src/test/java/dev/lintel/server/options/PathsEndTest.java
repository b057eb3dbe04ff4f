package dev.lintel.server.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsEndTest {

  @Test
  void announcesNothingByDefault() {
    assertThat(PathsEnd.parse(Option.ONS_DEPRECATION.standard())).isEmpty();
  }

  @Test
  void readsWhichPathsEndAndWhen() {
    assertThat(PathsEnd.parse("t:2025-11-19:2026-05-19"))
        .hasValue(
            new PathsEnd(true, LocalDate.of(2025, 11, 19), Optional.of(LocalDate.of(2026, 5, 19))));
    assertThat(PathsEnd.parse("v0:2027-01-01"))
        .hasValue(new PathsEnd(false, LocalDate.of(2027, 1, 1), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t", "v1:2026-01-01", "t:2026-02-30", "t:2026-01-01:2026-06-30", "t:soon"})
  void refusesWhatIsNoAnnouncementSixMonthsAhead(String text) {
    assertThatThrownBy(() -> PathsEnd.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
