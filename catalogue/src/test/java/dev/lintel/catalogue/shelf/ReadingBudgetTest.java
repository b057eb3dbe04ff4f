package dev.lintel.catalogue.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingBudgetTest {

  private final ReadingBudget budget = new ReadingBudget(64 << 20);

  @Test
  void givesALoneReaderTheLargestChunk() {
    assertThat(budget.take(10_000).rows()).isEqualTo(ReadingBudget.MOST_ROWS);
  }

  @Test
  void givesNoMoreThanIsWanted() {
    assertThat(budget.take(10).rows()).isEqualTo(10);
  }

  @Test
  void givesManyReadersLessButEachASmallestChunk() {
    // given
    List<ReadingBudget.Chunk> chunks = new ArrayList<>();

    // when
    for (int reader = 0; reader < 100; reader++) {
      chunks.add(budget.take(10_000));
    }

    // then
    assertThat(chunks.getLast().rows()).isEqualTo(ReadingBudget.LEAST_ROWS);
    assertThat(budget.left()).isGreaterThanOrEqualTo(-100L * 64 * 4096);
  }

  @Test
  void takesBackWhatWasClosed() {
    // when
    budget.take(10_000).close();

    // then
    assertThat(budget.left()).isEqualTo(64 << 20);
  }
}
