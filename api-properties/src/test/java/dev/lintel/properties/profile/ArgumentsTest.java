package dev.lintel.properties.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Parameter<Integer> SIZE =
      Parameter.query("size", ParameterTypes.integer(1, 9), "A size.");

  @Test
  void givesTheValueOrWhatStandsForItsAbsence() {
    // given
    var withDefault = SIZE.orElse(5);

    // then
    assertThat(new Arguments(Map.of(SIZE, 3)).get(SIZE)).isEqualTo(3);
    assertThat(new Arguments(Map.of()).find(SIZE)).isEmpty();
    assertThat(new Arguments(Map.of()).get(withDefault)).isEqualTo(5);
    assertThatThrownBy(() -> new Arguments(Map.of()).get(SIZE))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void knowsAParameterInItsVersionsAlone() {
    assertThat(SIZE.since(2).until(3).isKnownIn(1)).isFalse();
    assertThat(SIZE.since(2).until(3).isKnownIn(2)).isTrue();
    assertThat(SIZE.since(2).until(3).isKnownIn(4)).isFalse();
  }
}
