package dev.lintel.catalogue.contracts.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.feed.Freshness;
import dev.lintel.catalogue.feed.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private static final long BYTES = 100_000;

  private int reads;

  @Test
  void keepsNoMoreThanItMay() {
    // given
    Memory<String> memory = memory(new Freshness(() -> 0));

    // when
    LongStream.range(0, 10_000).forEach(key -> memory.of(List.of(key), _ -> true, this::read));

    // then
    assertThat(memory.bytes()).isPositive().isLessThanOrEqualTo(BYTES);
  }

  @Test
  void usesNothingOfItWhileNothingIsHeard() {
    // given: never any contact
    Memory<String> memory = memory(new Freshness(() -> 0));

    // when
    memory.of(List.of(1L), _ -> true, this::read);
    memory.of(List.of(1L), _ -> true, this::read);

    // then
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void readsOnceWhatDoesNotChange() {
    // given
    Freshness freshness = new Freshness(() -> 0);
    freshness.noteContact(0);
    Memory<String> memory = memory(freshness);

    // when
    memory.of(List.of(1L, 2L), _ -> true, this::read);
    memory.of(List.of(1L, 2L), _ -> true, this::read);

    // then
    assertThat(reads).isOne();
  }

  @Test
  void readsAgainWhatChangedWhileItWasRead() {
    // given
    Freshness freshness = new Freshness(() -> 0);
    freshness.noteContact(0);
    Memory<String> memory = memory(freshness);

    // when
    memory.of(
        List.of(1L),
        _ -> true,
        keys -> {
          Map<Long, String> old = read(keys);
          freshness.forget(Kind.ITEMS, 1);
          freshness.advance();
          return old;
        });
    memory.of(List.of(1L), _ -> true, this::read);

    // then
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void readsOnceForManyWhoMissTheSameAtOnce() {
    // given: changes are heard
    Freshness freshness = new Freshness(() -> 0);
    freshness.noteContact(0);
    Memory<String> memory = memory(freshness);
    CountDownLatch begin = new CountDownLatch(8);

    // when
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int each = 0; each < 8; each++) {
        many.submit(() -> {
          begin.countDown();
          begin.await();
          return memory.of(List.of(1L), _ -> true, this::read);
        });
      }
    }

    // then
    assertThat(reads).isOne();
  }

  private Memory<String> memory(Freshness freshness) {
    return new Memory<>(freshness, Kind.ITEMS, BYTES, String::length);
  }

  private Map<Long, String> read(List<Long> keys) {
    reads++;
    Map<Long, String> values = new HashMap<>();
    keys.forEach(key -> values.put(key, "value"));
    return values;
  }
}
