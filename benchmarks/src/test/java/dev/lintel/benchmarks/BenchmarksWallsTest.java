package dev.lintel.benchmarks;

import dev.lintel.properties.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class BenchmarksWallsTest {

  /** What is measured may be any module's. */
  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.of("dev.lintel.benchmarks", "dev.lintel..").check();
  }
}
