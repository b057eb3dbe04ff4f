package dev.lintel.server.doors;

import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.pipeline.Observation;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the operator's monitoring reads: requests by API, operation and status, and the state of the
 * process.
 */
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();

  /** What requests are told apart by. All of it is our own words, so there are few kinds. */
  private record Kind(
      String api, Optional<String> operation, int version, int status, Optional<String> problem) {

    static Kind of(Observation observation) {
      return new Kind(
          observation.api(),
          observation.operation(),
          observation.version(),
          observation.status(),
          observation.problem());
    }
  }

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  public void count(Observation observation) {
    requests.computeIfAbsent(Kind.of(observation), this::timer).record(observation.took());
    observation.exceeded().forEach(usage -> countExceeded(usage.policy()));
    observation.deprecated().forEach(what -> countDeprecated(observation.api(), what));
  }

  /** What ends is named by our own declarations, so there are few names. */
  private void countDeprecated(String api, String what) {
    registry.counter("lintel.deprecated.requests", "api", api, "what", what).increment();
  }

  private void countExceeded(LimitPolicy policy) {
    registry
        .counter("lintel.limits.exceeded", "policy", policy.id(), "mode", policy.mode().word())
        .increment();
  }

  private Timer timer(Kind kind) {
    return Timer.builder("lintel.requests")
        .description("Requests and how long they took")
        .tag("api", kind.api())
        .tag("operation", kind.operation().orElse("none"))
        .tag("version", Integer.toString(kind.version()))
        .tag("status", Integer.toString(kind.status()))
        .tag("problem", kind.problem().orElse("none"))
        .register(registry);
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
