package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VersionsTest {

  @Test
  void knowsItsNewest() {
    assertThat(Versions.of(1, 2).newest()).hasValue(2);
    assertThat(Versions.of(1, 2).contains(1)).isTrue();
    assertThat(Versions.of(1, 2).contains(3)).isFalse();
  }

  @Test
  void mayBeNone() {
    assertThat(Versions.NONE.newest()).isEmpty();
  }

  @Test
  void refusesDisorder() {
    assertThatIllegalArgumentException().isThrownBy(() -> Versions.of(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Versions.of(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Versions.of(0));
  }
}
