package dev.lintel.server.doors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.pipeline.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MetricsTest {
  @AutoClose private final Metrics metrics = new Metrics();

  @Test
  void countsRequestsThatUsedWhatEndsByWhatItWas() {
    // when
    metrics.count(using("route:itemsV1", "format:xml"));
    metrics.count(using("format:xml"));
    metrics.count(using());

    // then
    assertThat(metrics.text())
        .contains("lintel_deprecated_requests_total{api=\"export\",what=\"format:xml\"} 2.0")
        .contains("lintel_deprecated_requests_total{api=\"export\",what=\"route:itemsV1\"} 1.0");
  }

  private static Observation using(String... deprecated) {
    return new Observation(
        "id",
        "GET",
        "/items",
        "export",
        Optional.of("items"),
        1,
        Optional.of("merchant"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(deprecated),
        Optional.empty(),
        200,
        Optional.empty(),
        Optional.empty(),
        Duration.ofMillis(1));
  }
}
