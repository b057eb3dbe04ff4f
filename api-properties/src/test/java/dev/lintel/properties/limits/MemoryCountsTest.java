package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryCountsTest extends CountStoreContract {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final List<LimitPolicy> MINUTE =
      List.of(CountedStore.policy("minute", "10/1m", Mode.ENFORCE));

  @Override
  CountStore emptyStore(InstantSource clock) {
    return new MemoryCounts(1_000, clock);
  }

  @Test
  void remembersNoMoreClientsThanItsBound() {
    // given
    var counts = new MemoryCounts(640, CLOCK);

    // when
    for (int i = 0; i < 100_000; i++) {
      counts.count("address:" + i, MINUTE);
    }

    // then
    assertThat(counts.dropExpired(NOW)).isEqualTo(640);
    assertThat(counts.drainChanged()).hasSize(640);
  }

  @Test
  void keepsTheClientThatComesOftenWhenOthersPushIn() {
    // given
    var counts = new MemoryCounts(640, CLOCK);

    // when
    for (int i = 0; i < 10_000; i++) {
      if (i % 1_000 == 0) {
        counts.count("partner", MINUTE);
      }
      counts.count("address:" + i % 300, MINUTE);
    }

    // then
    Usage last = counts.count("partner", MINUTE).usages().getFirst();
    assertThat(last.exceeded()).isTrue();
  }

  @Test
  void forgetsNoSlotThatIsHeldHoweverManyOthersPushIn() {
    // given
    var counts = new MemoryCounts(64, CLOCK);
    List<LimitPolicy> one =
        List.of(
            CountedStore.policy("one", "1 parallel", Mode.ENFORCE),
            CountedStore.policy("time", "9s/1d", Mode.OBSERVE));
    Admission held = counts.count("partner", one);

    // when
    for (int i = 0; i < 10_000; i++) {
      counts.count("address:" + i, MINUTE);
    }

    // then
    assertThat(counts.count("partner", one).granted()).isFalse();
    held.close();
    assertThat(counts.count("partner", one).granted()).isTrue();
  }

  @Test
  void forgetsWindowsThatAreOver() {
    var counts = new MemoryCounts(1_000, CLOCK);
    counts.count("a", MINUTE);

    assertThat(counts.dropExpired(NOW.plusSeconds(59))).isEqualTo(1);
    assertThat(counts.dropExpired(NOW.plusSeconds(60))).isZero();
  }

  @Test
  void handsOutEachChangeOnce() {
    // given
    var counts = new MemoryCounts(1_000, CLOCK);
    counts.count("a", MINUTE);
    counts.count("a", MINUTE);

    // when
    List<CountRow> first = counts.drainChanged();
    List<CountRow> second = counts.drainChanged();

    // then
    assertThat(first).singleElement().extracting(row -> row.window().used()).isEqualTo(2L);
    assertThat(second).isEmpty();
  }
}
