package dev.lintel.properties.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LatenciesTest {
  private static final long TWO_MINUTES = 120_000_000_000L;

  @Property
  void bracketsTheTrueQuantile(
      @ForAll @Size(min = 1, max = 300) List<@LongRange(min = 0, max = TWO_MINUTES) Long> nanos,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    // given
    List<Long> sorted = nanos.stream().sorted().toList();
    int rank = Math.max(1, (int) Math.ceil(part * sorted.size()));
    Duration exact = Duration.ofNanos(sorted.get(rank - 1));

    // when
    Latencies.Bracket bracket = of(nanos).quantile(part).orElseThrow();

    // then
    assertThat(exact).isGreaterThanOrEqualTo(bracket.above());
    bracket.upTo().ifPresent(most -> assertThat(exact).isLessThanOrEqualTo(most));
    assertThat(bracket.upTo().isEmpty()).isEqualTo(bracket.above().toSeconds() >= 60);
  }

  @Property
  void addsUpWhateverTheOrder(
      @ForAll @Size(max = 50) List<@LongRange(min = 0, max = TWO_MINUTES) Long> some,
      @ForAll @Size(max = 50) List<@LongRange(min = 0, max = TWO_MINUTES) Long> more) {
    Latencies sum = of(some).plus(of(more));

    assertThat(sum.requests()).isEqualTo(some.size() + more.size());
    assertThat(sum).isEqualTo(of(more).plus(of(some)));
  }

  @Property
  void isAtMostHalfAsMuchAgainOff(@ForAll @LongRange(min = 250_001, max = 60_000_000_000L) long n) {
    Latencies.Bracket bracket = of(List.of(n)).quantile(0.5).orElseThrow();

    assertThat(bracket.plotted()).isLessThanOrEqualTo(bracket.above().multipliedBy(3).dividedBy(2));
  }

  private static Latencies of(List<Long> nanos) {
    long[] counts = new long[Latencies.BUCKETS];
    nanos.forEach(each -> counts[Latencies.bucketOf(Duration.ofNanos(each))]++);
    return Latencies.of(counts);
  }
}
