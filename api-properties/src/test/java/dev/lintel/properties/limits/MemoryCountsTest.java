package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryCountsTest extends CountStoreContract {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final List<LimitPolicy> MINUTE = List.of(policy("minute", "10/1m", Mode.ENFORCE));

  @Override
  CountStore emptyStore() {
    return new MemoryCounts(1_000);
  }

  @Test
  void remembersNoMoreClientsThanItsBound() {
    // given
    var counts = new MemoryCounts(640);

    // when
    for (int i = 0; i < 100_000; i++) {
      counts.count("address:" + i, MINUTE, NOW);
    }

    // then
    assertThat(counts.dropExpired(NOW)).isEqualTo(640);
    assertThat(counts.drainChanged()).hasSize(640);
  }

  @Test
  void keepsTheClientThatComesOftenWhenOthersPushIn() {
    // given
    var counts = new MemoryCounts(640);

    // when
    for (int i = 0; i < 10_000; i++) {
      if (i % 1_000 == 0) {
        counts.count("partner", MINUTE, NOW);
      }
      counts.count("address:" + i % 300, MINUTE, NOW);
    }

    // then
    Usage last = counts.count("partner", MINUTE, NOW).getFirst();
    assertThat(last.exceeded()).isTrue();
  }

  @Test
  void forgetsWindowsThatAreOver() {
    var counts = new MemoryCounts(1_000);
    counts.count("a", MINUTE, NOW);

    assertThat(counts.dropExpired(NOW.plusSeconds(59))).isEqualTo(1);
    assertThat(counts.dropExpired(NOW.plusSeconds(60))).isZero();
  }

  @Test
  void handsOutEachChangeOnce() {
    // given
    var counts = new MemoryCounts(1_000);
    counts.count("a", MINUTE, NOW);
    counts.count("a", MINUTE, NOW);

    // when
    List<CountRow> first = counts.drainChanged();
    List<CountRow> second = counts.drainChanged();

    // then
    assertThat(first).singleElement().extracting(row -> row.window().used()).isEqualTo(2L);
    assertThat(second).isEmpty();
  }
}
