package dev.lintel.catalogue.contracts.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemTableTest {

  private static final long BYTES = 100_000;
  private final ItemTable table = new ItemTable(BYTES);

  @Test
  void findsWhatWasPutLast() {
    // when
    table.put(entry(7, 1));
    table.put(entry(7, 2));

    // then
    assertThat(table.get(7)).containsExactly(7, 2);
    assertThat(table.get(8)).isNull();
  }

  @Test
  void takesNoMoreBytesThanItMayAndKeepsWhatIsRead() {
    // given
    table.put(entry(1, 1));

    // when
    for (int number = 2; number < 100_000; number++) {
      table.put(new int[] {number, number, 0, 0, 0, 0, 0, 0, 0, 0});
      table.get(1);
    }

    // then
    assertThat(table.bytes()).isLessThanOrEqualTo(BYTES).isGreaterThan(BYTES / 2);
    assertThat(table.get(1)).isNotNull();
  }

  @Test
  void passesOverWhatIsTooLarge() {
    // when
    table.put(new int[100_000]);

    // then
    assertThat(table.bytes()).isLessThan(BYTES);
  }

  @Test
  void neverMixesItemsUpWhileManyReadAndWrite() {
    // given
    AtomicInteger hits = new AtomicInteger();

    // when
    IntStream.range(0, 8)
        .parallel()
        .forEach(seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          for (int turn = 0; turn < 200_000; turn++) {
            int number = random.nextInt(1, 5_000);
            int[] found = table.get(number);
            if (found == null) {
              table.put(entry(number, -number));
            } else {
              assertThat(found).containsExactly(number, -number);
              hits.incrementAndGet();
            }
          }
        });

    // then
    assertThat(hits).hasPositiveValue();
  }

  private static int[] entry(int number, int content) {
    return new int[] {number, content};
  }
}
