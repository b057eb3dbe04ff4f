package dev.lintel.server.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SavedShareTest {

  @Test
  void tellsWhatIsSavedAndNotWhatWasReadAhead() {
    // given
    SavedShare share = new SavedShare();

    // when
    share.read(500, 2_000);
    share.read(1_000, 4_000);
    share.read(1_500, 5_000);

    // then
    assertThat(share.saved(0)).isZero();
    assertThat(share.saved(500)).isEqualTo(2_000);
    assertThat(share.saved(1_000)).isEqualTo(4_000);
    assertThat(share.saved(1_000)).isEqualTo(4_000);
    assertThat(share.saved(1_500)).isEqualTo(5_000);
  }
}
