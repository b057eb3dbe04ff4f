package dev.lintel.server;

import dev.lintel.properties.pipeline.Observation;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;

/**
 * What the operator's monitoring reads: requests by API, operation and status, and the state of the
 * process.
 */
final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  void count(Observation observation) {
    Timer.builder("lintel.requests")
        .description("Requests and how long they took")
        .tag("api", observation.api())
        .tag("operation", observation.operation().orElse("none"))
        .tag("version", Integer.toString(observation.version()))
        .tag("status", Integer.toString(observation.status()))
        .tag("problem", observation.problem().orElse("none"))
        .register(registry)
        .record(observation.took());
  }

  void gauge(String name, String description, Supplier<Number> value) {
    io.micrometer.core.instrument.Gauge.builder(name, value)
        .description(description)
        .register(registry);
  }

  /** All figures in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
