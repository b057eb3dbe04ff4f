package dev.lintel.benchmarks.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EntryTest {
  private final Violations violations = new Violations();

  @Test
  void takesStatesThatRise() {
    Entry entry = new Entry("supplier", "a change", true);

    see(entry, "Received", 0);
    see(entry, "Processing", 0);
    see(entry, "Processed", 1);
    see(entry, "Processed", 1);

    assertThat(violations.told()).isEmpty();
    assertThat(entry.hasEnded()).isTrue();
  }

  @Test
  void findsAStateThatGoesBack() {
    Entry entry = new Entry("supplier", "a change", true);

    see(entry, "Processing", 0);
    see(entry, "Received", 0);

    assertThat(violations.told()).containsExactly("a change went from Processing back to Received");
  }

  @Test
  void findsASecondEnd() {
    Entry entry = new Entry("supplier", "a change", true);

    see(entry, "Processed", 1);
    see(entry, "Processed", 2);

    assertThat(violations.told()).singleElement().asString().contains("has two ends");
  }

  @Test
  void findsAnEndThatWasNotToBe() {
    see(new Entry("supplier", "a change", true), "Failed", 1);
    see(new Entry("supplier", "a wrong change", false), "Processed", 1);

    assertThat(violations.count()).isEqualTo(2);
  }

  private void see(Entry entry, String state, int finished) {
    String status = "{\"status\":\"%s\",\"finishedAt\":%d}".formatted(state, finished);
    entry.observe(JsonMapper.shared().readTree(status), violations);
  }
}
