package dev.lintel.care.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path directory;

  @Test
  void tellsThatNothingHasComeYet() throws Exception {
    try (var spool = new Spool(StreamSettings.in(directory))) {
      assertThat(spool.awaitFirst(SHORT)).isFalse();
    }
  }

  @Test
  void waitsNoLongerThanForTheFirstBytesOrTheEnd() throws Exception {
    try (var spool = new Spool(StreamSettings.in(directory))) {
      spool.put(new byte[] {1});
      assertThat(spool.awaitFirst(LONG)).isTrue();
    }
    try (var empty = new Spool(StreamSettings.in(directory))) {
      empty.finish();
      assertThat(empty.awaitFirst(LONG)).isTrue();
    }
  }
}
