package dev.lintel.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void showsEachRatioBesideItsTargetAndWhetherItIsMet() {
    // given
    List<Check> checks =
        List.of(
            Check.atLeast("fast", 0.61, 0.6),
            Check.atMost("deep", 1.25, 1.2),
            Check.below("small", 0.03, 0.03),
            Check.noted("also", 2));
    // when
    List<String> lines = Table.lines(List.of(new Finding(1, "Title", checks, Map.of())));
    // then
    assertThat(lines)
        .containsExactly(
            "| figure | ratio | measured | target   |        |",
            "|--------|-------|----------|----------|--------|",
            "| 1      | fast  | 0.610    | >= 0.600 | met    |",
            "| 1      | deep  | 1.250    | <= 1.200 | MISSED |",
            "| 1      | small | 0.030    | < 0.030  | MISSED |",
            "| 1      | also  | 2        |          |        |");
  }
}
