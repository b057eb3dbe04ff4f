package dev.lintel.properties.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.operations.Processes.Process;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callers list from and to any time that there is. */
class OperationTimesIT {
  private static final Optional<Instant> ANY = Optional.empty();

  private final Process process = Process.first();
  private final UUID accepted = process.accept(Ledger.entry("ann", "red", "one")).id();

  @AfterEach
  void close() {
    process.close();
  }

  @Test
  void listsAllFromATimeBeforeIdentifiersBegin() {
    for (String early : List.of("0001-01-01T00:00:00Z", "1969-12-31T23:00:00Z")) {
      Optional<Instant> time = Optional.of(Instant.parse(early));

      assertThat(listed(time, ANY)).containsExactly(accepted);
      assertThat(listed(ANY, time)).isEmpty();
    }
  }

  @Test
  void listsAllUpToATimeAfterTheLastIdentifier() {
    for (Instant late : List.of(Instant.parse("+12000-01-01T00:00:00Z"), Instant.MAX)) {
      assertThat(listed(ANY, Optional.of(late))).containsExactly(accepted);
      assertThat(listed(Optional.of(late), ANY)).isEmpty();
    }
    assertThat(listed(Optional.of(Instant.MIN), Optional.of(Instant.MAX))).hasSize(1);
  }

  private List<UUID> listed(Optional<Instant> from, Optional<Instant> to) {
    OperationFilter between = OperationFilter.all().between(from, to);
    return process.operations().list("ann", between, Optional.empty(), 10).stream()
        .map(OperationStatus::id)
        .toList();
  }
}
